package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedBoard;
import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads both topics from their beginnings onto the board, and goes on. For one thread, but for its positions. */
final class FeedFollower {

    private static final Duration POLL = Duration.ofMillis(200);

    private final FeedBoard board;
    private final FeedJson json = new FeedJson();
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();

    FeedFollower(FeedBoard board) {
        this.board = board;
    }

    static List<TopicPartition> partitions() {
        return Stream.of(Topic.FEEDS, Topic.FEED_STATES)
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
    }

    /** Begins, or goes on where an earlier consumer broke off: what was removed since must not come back for a moment. */
    void start(Consumer<byte[], byte[]> consumer) {
        consumer.assign(partitions());
        consumer.seekToBeginning(partitions());
        positions.forEach(consumer::seek);
    }

    void step(Consumer<byte[], byte[]> consumer) {
        for (ConsumerRecord<byte[], byte[]> polled : consumer.poll(POLL)) {
            keep(polled);
        }
        partitions().forEach(partition -> positions.put(partition, consumer.position(partition)));
    }

    /** Whether everything before these offsets is on the board. */
    boolean hasRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }

    private void keep(ConsumerRecord<byte[], byte[]> polled) {
        if (polled.key() == null) {
            return;
        }
        String id = new String(polled.key(), StandardCharsets.UTF_8);
        byte[] value = polled.value();
        if (polled.topic().equals(Topic.FEEDS)) {
            board.keep(
                    polled.partition(),
                    polled.offset(),
                    id,
                    value == null ? null : json.feed(id, value).orElse(null));
        } else {
            board.learn(
                    polled.partition(),
                    polled.offset(),
                    id,
                    value == null ? null : json.state(id, value).orElse(null));
        }
    }
}
