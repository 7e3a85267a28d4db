package dateline.ingest.kafka;

import java.time.Duration;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Polls assigned partitions with pauses of its own. A consumer whose topic is gone asks for each of its partitions again as soon as
 * it is refused, for as long as a poll may last: that is a line of the log many thousand times a second.
 */
final class CalmPoll {

    /** How much later than it might a record is read at most. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private CalmPoll() {}

    /**
     * What has come; where nothing has, after a pause.
     *
     * @throws UnknownTopicOrPartitionException if there is a topic no more
     */
    static ConsumerRecords<byte[], byte[]> poll(Consumer<byte[], byte[]> consumer) throws InterruptedException {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ZERO);
        if (polled.isEmpty()) {
            for (String topic :
                    consumer.assignment().stream().map(TopicPartition::topic).collect(Collectors.toSet())) {
                // The client knows by itself, and asks the broker only once it was told that the topic is missing.
                if (consumer.partitionsFor(topic, LOOK).isEmpty()) {
                    throw new UnknownTopicOrPartitionException("there is no topic " + topic + " any more");
                }
            }
            Thread.sleep(PAUSE);
        }
        return polled;
    }
}
