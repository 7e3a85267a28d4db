package dateline.message;

import dateline.article.ArticleId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ingest remembers of an article: enough to tell a repeat from a change, and to find the article on Kafka again.
 *
 * @param revision of the newest state published, withdrawals included
 * @param contentHash of the newest article published; null where only a withdrawal is known
 * @param topic with partition and offset: where the newest article published lies; null where only a withdrawal is known
 * @param barLifted see {@link ArticleIngested#barLifted()}
 */
public record Receipt(
        ArticleId id,
        long revision,
        @Nullable String contentHash,
        ReceiptStatus status,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Long barLifted)
        implements Message {
    public Receipt {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(status, "status is missing");
        if ((topic == null) != (partition == null) || (topic == null) != (offset == null)) {
            throw new IllegalArgumentException("receipt of " + id + " has half a place on Kafka");
        }
    }
}
