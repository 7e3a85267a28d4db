package dateline.ingest.kafka;

import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads compacted topics from their beginnings, and goes on. For one thread, but for its positions. */
public final class TopicFollower {

    private static final Duration POLL = Duration.ofMillis(200);

    private final List<TopicPartition> partitions;
    private final Sink sink;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();

    public TopicFollower(Set<String> topics, Sink sink) {
        this.partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
        this.sink = sink;
    }

    /** Where records go. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Keeps a record.
         *
         * @param value null where the key was removed
         */
        void keep(TopicPartition place, long offset, String id, byte @Nullable [] value);
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

    public void step(Consumer<byte[], byte[]> consumer) {
        for (ConsumerRecord<byte[], byte[]> polled : consumer.poll(POLL)) {
            if (polled.key() != null) {
                sink.keep(
                        new TopicPartition(polled.topic(), polled.partition()),
                        polled.offset(),
                        new String(polled.key(), StandardCharsets.UTF_8),
                        polled.value());
            }
        }
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
    }

    /** Whether everything before these offsets was handed on. */
    public boolean hasRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }
}
