package dateline.ingest.receipt;

import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import java.util.List;
import java.util.Optional;

/** What becomes of a version. */
public sealed interface Decision {

    /**
     * It is published; then its receipt is.
     *
     * @param earlier see {@link Receipt#earlier()}
     */
    record Accepted(ArticleIngested article, List<String> earlier) implements Decision {

        /** The receipt to publish once the article lies at its place. */
        public Receipt receipt(Place place) {
            return new Receipt(
                    article.id(),
                    article.revision(),
                    article.contentHash(),
                    ReceiptStatus.ACCEPTED,
                    place.topic(),
                    place.partition(),
                    place.offset(),
                    article.barLifted(),
                    earlier,
                    Stay.of(article));
        }
    }

    /** It is a takedown, which is published; then its receipt is. */
    record Withdrawn(ArticleWithdrawn withdrawal, Receipt receipt) implements Decision {}

    /**
     * It says what is known already.
     *
     * @param raised the receipt to publish where the publisher calls the same content newer, or where the known one lacks what newer
     *     receipts tell; empty mostly
     */
    record Unchanged(Receipt known, Optional<Receipt> raised) implements Decision {}

    /** It is older than what is known, or was replaced by what is known before. */
    record Superseded(Receipt known) implements Decision {}

    /** An operator has barred the article. */
    record Barred(Receipt known) implements Decision {}
}
