package dateline.ingest.kafka;

import dateline.ingest.intake.PublishedArticles;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.receipt.Place;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleIngested;
import dateline.message.Decoded;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Looks single articles up on Kafka, with a consumer of its own each time: this is for the rare restore. */
public final class KafkaArticles implements PublishedArticles {

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final MessageRecords records;
    private final Duration timeout;

    public KafkaArticles(Supplier<Consumer<byte[], byte[]>> consumers, MessageRecords records, Duration timeout) {
        this.consumers = consumers;
        this.records = records;
        this.timeout = timeout;
    }

    @Override
    public Optional<ArticleIngested> find(Place place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
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
            return found.getFirst().offset() == place.offset() ? article(found.getFirst()) : Optional.empty();
        } catch (KafkaException e) {
            throw new Unavailable("Kafka did not hand out " + place + ": " + e.getMessage(), e);
        }
    }

    private Optional<ArticleIngested> article(ConsumerRecord<byte[], byte[]> record) {
        return records.read(record) instanceof Decoded.Good(ArticleIngested article)
                ? Optional.of(article)
                : Optional.empty();
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
