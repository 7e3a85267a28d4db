package dateline.command.kafka;

import dateline.topic.Lane;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where topics end and groups stand, each summed over the partitions, so that differences are articles.
 *
 * @param values by topic, or by group and topic
 */
public record Positions(Map<String, Long> values) {

    /** Copies what it is given. */
    public Positions {
        values = Map.copyOf(values);
    }

    static String key(String group, String topic) {
        return group + " " + topic;
    }

    /** How many records were ever written; 0 where the topic does not exist. */
    public long end(String topic) {
        return values.getOrDefault(topic, 0L);
    }

    /** How many records the group is through with; 0 where it has never worked. */
    public long done(String group, String topic) {
        return values.getOrDefault(key(group, topic), 0L);
    }

    /** Records that the group has not dealt with. */
    public long lag(String group, String topic) {
        return Math.max(0, end(topic) - done(group, topic));
    }

    /** The topic that a stage reads in a lane; null for ingest, which reads none. */
    public static @Nullable String inTopic(String stage, Lane lane) {
        return switch (stage) {
            case "enrich" -> lane.ingestedTopic();
            case "index" -> lane.enrichedTopic();
            default -> null;
        };
    }
}
