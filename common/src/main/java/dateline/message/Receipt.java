package dateline.message;

import dateline.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ingest remembers of an article: enough to tell a repeat from a change, and to find the article on Kafka again.
 *
 * @param revision of the newest state published, withdrawals included
 * @param contentHash of the newest article published; null where only a withdrawal is known
 * @param topic with partition and offset: where the newest article published lies; null where only a withdrawal is known
 * @param barLifted see {@link ArticleIngested#barLifted()}
 * @param earlier the beginnings of the content hashes of the articles that the newest replaced, {@value #HASH_START} characters each,
 *     the last replaced last, {@value #MOST_EARLIER} at most; missing in records of before there were any
 * @param stay of the newest article published; null where only a withdrawal is known, where the article was erased, and in records
 *     of before there were any
 */
public record Receipt(
        ArticleId id,
        long revision,
        @Nullable String contentHash,
        ReceiptStatus status,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable Long barLifted,
        List<String> earlier,
        @Nullable Stay stay)
        implements Message {

    private static final int HASH_START = 16;
    private static final int MOST_EARLIER = 64;

    public Receipt {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(status, "status is missing");
        if ((topic == null) != (partition == null) || (topic == null) != (offset == null)) {
            throw new IllegalArgumentException("receipt of " + id + " has half a place on Kafka");
        }
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** What is known of an article of which no version was ever published, or none that may be remembered. */
    public static Receipt bare(ArticleId id, long revision, ReceiptStatus status, @Nullable Long barLifted) {
        return new Receipt(id, revision, null, status, null, null, null, barLifted, List.of(), null);
    }

    /** The same of a newer state that brings no article. */
    public Receipt with(long newer, ReceiptStatus state) {
        return new Receipt(id, newer, contentHash, state, topic, partition, offset, barLifted, earlier, stay);
    }

    /** The same with another stay. */
    public Receipt with(Stay other) {
        return new Receipt(id, revision, contentHash, status, topic, partition, offset, barLifted, earlier, other);
    }

    /** Whether it tells anything of a text: what it was, or where it lies. */
    public boolean remembersText() {
        return contentHash != null || topic != null || stay != null || !earlier.isEmpty();
    }

    /** Whether an article of this content was replaced by another. */
    public boolean replaced(String hash) {
        return earlier.contains(start(hash));
    }

    /** What was replaced once an article of this content is the newest. */
    public List<String> earlierThan(String hash) {
        List<String> all = new ArrayList<>(earlier);
        if (contentHash != null) {
            all.remove(start(contentHash));
            all.add(start(contentHash));
        }
        all.remove(start(hash));
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST_EARLIER), all.size()));
    }

    private static String start(String hash) {
        return hash.substring(0, HASH_START);
    }
}
