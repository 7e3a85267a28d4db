package dateline.command.kafka;

import dateline.kafka.AdminAnswer;
import dateline.kafka.GroupOffsets;
import dateline.topic.Lane;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * The index-services of every version as Kafka knows them, a consumer group each: who is in it, where it begins, what it has before
 * it. Every method may throw {@link KafkaException}.
 */
public final class IndexGroups implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Admin admin;
    private final TopicWatch topics;
    private final String name;

    /**
     * Connects with the given settings of Kafka's client.
     *
     * @param name of the groups, without a version
     */
    public IndexGroups(Map<String, String> settings, String name) {
        this.admin = Admin.create(new HashMap<>(settings));
        this.topics = TopicWatch.of(settings, name);
        this.name = name;
    }

    /** The group that writes a version, where the groups have that name. */
    public static String group(String name, int version) {
        return version == 1 ? name : name + "-v" + version;
    }

    /** The group that writes a version. */
    public String group(int version) {
        return group(name, version);
    }

    /** How many members the group has now; none for a group that nobody has heard of. */
    public int members(int version) throws InterruptedException {
        String group = group(version);
        try {
            return AdminAnswer.of(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                    .mapToInt(described -> described.members().size())
                    .sum();
        } catch (GroupIdNotFoundException _) {
            return 0;
        }
    }

    /** Whether the last member has left within that time. */
    public boolean awaitEmpty(int version, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (members(version) > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }

    /**
     * Lets a group without members begin where that of another version stands now. Where the other never committed, the group begins
     * at the start of the partition, by itself.
     */
    public void begin(int version, int where) throws InterruptedException {
        List<String> enriched =
                Stream.of(Lane.values()).map(Lane::enrichedTopic).toList();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        new GroupOffsets(admin).committed(group(where)).forEach((partition, offset) -> {
            if (enriched.contains(partition.topic())) {
                offsets.put(partition, new OffsetAndMetadata(offset));
            }
        });
        if (!offsets.isEmpty()) {
            var _ = AdminAnswer.of(
                    admin.alterConsumerGroupOffsets(group(version), offsets).all());
        }
    }

    /** Where the articles of a lane end now. */
    public Map<TopicPartition, Long> ends(Lane lane) throws InterruptedException {
        return topics.ends(lane.enrichedTopic());
    }

    /** How many messages before those ends the group has not dealt with. */
    public long left(int version, Map<TopicPartition, Long> ends) throws InterruptedException {
        return topics.left(group(version), ends);
    }

    /** How many messages of all that there are now the group has not dealt with. */
    public long lag(int version) throws InterruptedException {
        long lag = 0;
        for (Lane lane : Lane.values()) {
            lag += left(version, ends(lane));
        }
        return lag;
    }

    /** Forgets a group without members. */
    public void forget(int version) throws InterruptedException {
        try {
            var _ = AdminAnswer.of(
                    admin.deleteConsumerGroups(List.of(group(version))).all());
        } catch (GroupIdNotFoundException _) {
            // Nothing is left to forget.
        }
    }

    @Override
    public void close() {
        topics.close();
        admin.close(Duration.ofSeconds(1));
    }
}
