package dateline.ingest.kafka;

import dateline.ingest.intake.Unavailable;
import dateline.ingest.receipt.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks single records up.
 *
 * @param timeout for each question to Kafka
 */
public record RecordLookup(Duration timeout) {

    /**
     * The record at a place; empty where it has expired or was compacted away.
     *
     * @param consumer of nobody else; what it was assigned before is forgotten
     * @throws Unavailable where Kafka hands nothing out
     * @throws org.apache.kafka.common.KafkaException where it does not answer
     */
    public Optional<ConsumerRecord<byte[], byte[]>> find(Consumer<byte[], byte[]> consumer, Place place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        consumer.assign(List.of(partition));
        long start = offset(consumer.beginningOffsets(List.of(partition), timeout), partition);
        long end = offset(consumer.endOffsets(List.of(partition), timeout), partition);
        if (place.offset() < start || place.offset() >= end) {
            return Optional.empty();
        }
        consumer.seek(partition, place.offset());
        List<ConsumerRecord<byte[], byte[]>> found = consumer.poll(timeout).records(partition);
        if (found.isEmpty()) {
            throw new Unavailable("Kafka did not hand out " + place);
        }
        return Optional.of(found.getFirst()).filter(record -> record.offset() == place.offset());
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
