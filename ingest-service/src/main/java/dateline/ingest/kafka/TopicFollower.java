package dateline.ingest.kafka;

import dateline.topic.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads compacted topics from their beginnings, and goes on. For one thread, but for its positions. */
public final class TopicFollower {

    private final List<TopicPartition> partitions;
    private final RecordKeeper keeper;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();

    public TopicFollower(Collection<String> topics, RecordKeeper keeper) {
        this.partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
        this.keeper = keeper;
    }

    /**
     * Begins, or goes on where an earlier consumer broke off: what was removed since must not come back for a moment.
     *
     * @return where the topics end now
     */
    public Map<TopicPartition, Long> start(Consumer<byte[], byte[]> consumer) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
        return consumer.endOffsets(partitions);
    }

    /**
     * Hands on what has come.
     *
     * @throws org.apache.kafka.common.errors.UnknownTopicOrPartitionException if there is a topic no more
     */
    public void step(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        for (ConsumerRecord<byte[], byte[]> polled : CalmPoll.poll(consumer)) {
            if (polled.key() != null) {
                keeper.keep(polled);
            }
        }
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
    }

    /** Whether everything before these offsets was handed on. */
    public boolean hasRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }
}
