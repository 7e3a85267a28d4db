package dateline.ingest.intake;

import dateline.article.ArticleId;
import dateline.ingest.article.Rejection;
import dateline.ingest.held.Hold;
import dateline.message.Receipt;

/** What became of something sent. */
public sealed interface Outcome {

    /** The word for {@link Accepted}. */
    String ACCEPTED = "accepted";

    /** The word for {@link Unchanged}. */
    String UNCHANGED = "unchanged";

    /** The word for {@link Superseded}. */
    String SUPERSEDED = "superseded";

    /** The word for {@link Held}. */
    String HELD = "held";

    /** The word for {@link Rejected}. */
    String REJECTED = "rejected";

    /** It lies on the log and its receipt too. */
    record Accepted(Receipt receipt) implements Outcome {}

    /** It was known already. */
    record Unchanged(Known known) implements Outcome {}

    /** It is older than what was known. */
    record Superseded(Known known) implements Outcome {}

    /** It waits for its embargo to end, and its hold lies on the log. */
    record Held(Hold hold) implements Outcome {}

    /** An operator has barred the article. */
    record Barred(Receipt receipt) implements Outcome {}

    /** It is no article. */
    record Rejected(Rejection rejection) implements Outcome {}

    /**
     * The newest version known of an article, published, taken down or waiting.
     *
     * @param revision of that version
     */
    record Known(ArticleId id, long revision) {
        static Known of(Receipt receipt) {
            return new Known(receipt.id(), receipt.revision());
        }

        static Known of(Hold hold) {
            return new Known(hold.id(), hold.revision());
        }
    }

    /** In one word, as answers and counters have it. */
    default String word() {
        return switch (this) {
            case Accepted accepted -> ACCEPTED;
            case Unchanged unchanged -> UNCHANGED;
            case Superseded superseded -> SUPERSEDED;
            case Barred barred -> "barred";
            case Held held -> HELD;
            case Rejected rejected -> REJECTED;
        };
    }
}
