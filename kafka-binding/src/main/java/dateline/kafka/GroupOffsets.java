package dateline.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions begin and end, and how far a consumer group is. Each question throws {@link org.apache.kafka.common.KafkaException}
 * where the broker does not answer it. Thread-safe, as the client is.
 */
public final class GroupOffsets {

    private final Admin admin;

    public GroupOffsets(Admin admin) {
        this.admin = admin;
    }

    /** The offsets of the first records that are still there. */
    public Map<TopicPartition, Long> begins(Collection<TopicPartition> partitions) throws InterruptedException {
        return offsets(partitions, OffsetSpec.earliest());
    }

    /** The offsets that the next records will have. */
    public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) throws InterruptedException {
        return offsets(partitions, OffsetSpec.latest());
    }

    /** What the group has committed, of all topics. */
    public Map<TopicPartition, Long> committed(String group) throws InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        AdminAnswer.of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        offsets.put(partition, offset.offset());
                    }
                });
        return offsets;
    }

    /** Where the group goes on; where it has committed nothing, at the first record that is still there. */
    public Map<TopicPartition, Long> positions(String group, Collection<TopicPartition> partitions)
            throws InterruptedException {
        Map<TopicPartition, Long> positions = committed(group);
        positions.keySet().retainAll(Set.copyOf(partitions));
        Set<TopicPartition> never = new HashSet<>(partitions);
        never.removeAll(positions.keySet());
        if (!never.isEmpty()) {
            positions.putAll(begins(never));
        }
        return positions;
    }

    /** How many records before those ends the group has not dealt with. */
    public long left(String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        Map<TopicPartition, Long> positions = positions(group, ends.keySet());
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        AdminAnswer.of(admin.listOffsets(wanted).all())
                .forEach((partition, offset) -> offsets.put(partition, offset.offset()));
        return offsets;
    }
}
