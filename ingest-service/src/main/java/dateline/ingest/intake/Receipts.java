package dateline.ingest.intake;

import dateline.article.ArticleId;
import dateline.message.Receipt;
import java.util.Optional;

/** The memory of receipts. Thread-safe. */
public interface Receipts {

    /**
     * What is known of an article.
     *
     * @throws Unavailable while the memory has not caught up with the log
     */
    Optional<Receipt> find(ArticleId id);

    /**
     * Keeps a receipt that the log has acknowledged, so that it is found at once.
     *
     * @param offset on the topic of receipts: of two receipts of an article the later one stays
     */
    void remember(Receipt receipt, long offset);
}
