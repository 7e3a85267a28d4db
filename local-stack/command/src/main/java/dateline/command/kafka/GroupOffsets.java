package dateline.command.kafka;

import dateline.topic.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Where groups of index-services stand, and where they begin. Every method may throw {@link KafkaException}. */
public final class GroupOffsets implements AutoCloseable {

    private final Admin admin;

    /** Connects with the given settings of Kafka's client. */
    public GroupOffsets(Map<String, String> settings) {
        this.admin = Admin.create(new HashMap<>(settings));
    }

    /** The group that writes a version, where the groups have that name. */
    public static String group(String name, int version) {
        return version == 1 ? name : name + "-v" + version;
    }

    /** How many members the group has now; none for a group that nobody has heard of. */
    public int members(String group) throws InterruptedException {
        try {
            return get(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                    .mapToInt(described -> described.members().size())
                    .sum();
        } catch (GroupIdNotFoundException _) {
            return 0;
        }
    }

    /**
     * Lets a group without members begin where another stands now. Where the other never committed, the group begins at the start of
     * the partition, by itself.
     */
    public void begin(String group, String where) throws InterruptedException {
        List<String> topics = Stream.of(Lane.values()).map(Lane::enrichedTopic).toList();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        get(admin.listConsumerGroupOffsets(where).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null && topics.contains(partition.topic())) {
                        offsets.put(partition, new OffsetAndMetadata(offset.offset()));
                    }
                });
        if (!offsets.isEmpty()) {
            var _ = get(admin.alterConsumerGroupOffsets(group, offsets).all());
        }
    }

    /** Forgets a group without members. */
    public void forget(String group) throws InterruptedException {
        try {
            var _ = get(admin.deleteConsumerGroups(List.of(group)).all());
        } catch (GroupIdNotFoundException _) {
            // Nothing is left to forget.
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ofSeconds(1));
    }
}
