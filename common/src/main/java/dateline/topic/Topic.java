package dateline.topic;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it has to be.
 *
 * @param partitions fixed for good: more of them later would move articles between partitions and break their order
 * @param retention how long records stay; null for ever
 * @param maxMessageBytes the largest record
 */
public record Topic(
        String name,
        int partitions,
        boolean compacted,
        @Nullable Duration retention,
        int maxMessageBytes) {

    public static final int PARTITIONS = 12;
    public static final String RECEIPTS = "news.receipts.v1";
    public static final String HELD = "news.held.v1";
    public static final String DEAD_LETTERS = "news.dead-letters.v1";
    public static final String FEEDS = "news.feeds.v1";
    public static final String FEED_STATES = "news.feed-states.v1";
    public static final String SOURCES = "news.sources.v1";

    /** Articles stay for thirty days by default: long enough to rebuild an index that was lost over a holiday. */
    public static final Duration RETENTION = Duration.ofDays(30);

    private static final int RECEIPT_BYTES = 64 * 1024;
    private static final int FEED_BYTES = 256 * 1024;

    public Topic {
        if (name.isBlank() || partitions < 1 || maxMessageBytes < 1) {
            throw new IllegalArgumentException("topic " + name + " of " + partitions + " partitions");
        }
    }

    /** Every topic of Dateline. */
    public static List<Topic> all(@Nullable Duration retention, SizeLimits limits) {
        return List.of(
                new Topic(Lane.LIVE.ingestedTopic(), PARTITIONS, false, retention, limits.ingested()),
                new Topic(Lane.BACKFILL.ingestedTopic(), PARTITIONS, false, retention, limits.ingested()),
                new Topic(Lane.LIVE.enrichedTopic(), PARTITIONS, false, retention, limits.enriched()),
                new Topic(Lane.BACKFILL.enrichedTopic(), PARTITIONS, false, retention, limits.enriched()),
                new Topic(RECEIPTS, PARTITIONS, true, null, RECEIPT_BYTES),
                new Topic(HELD, PARTITIONS, true, null, limits.held()),
                new Topic(FEEDS, PARTITIONS, true, null, FEED_BYTES),
                new Topic(FEED_STATES, PARTITIONS, true, null, FEED_BYTES),
                new Topic(SOURCES, PARTITIONS, true, null, FEED_BYTES),
                new Topic(DEAD_LETTERS, PARTITIONS, false, null, limits.deadLetter()));
    }

    /** The settings of the topic by Kafka's names. */
    public Map<String, String> config() {
        Map<String, String> config = new TreeMap<>();
        config.put("max.message.bytes", Integer.toString(maxMessageBytes));
        config.put("cleanup.policy", compacted ? "compact" : "delete");
        if (!compacted) {
            config.put("retention.ms", retention == null ? "-1" : Long.toString(retention.toMillis()));
        }
        return config;
    }
}
