package dateline.ingest.kafka;

import dateline.ingest.intake.LogUnavailable;
import dateline.ingest.intake.Publisher;
import dateline.ingest.receipt.Place;
import dateline.kafka.MessageRecords;
import dateline.message.Message;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Publishes with one producer for all threads. Its time limits are the producer's. */
public final class KafkaPublisher implements Publisher {

    private final Producer<byte[], byte[]> producer;
    private final MessageRecords records;
    private final AtomicBoolean answering = new AtomicBoolean(true);

    public KafkaPublisher(Producer<byte[], byte[]> producer, MessageRecords records) {
        this.producer = producer;
        this.records = records;
    }

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        CompletableFuture<Place> place = new CompletableFuture<>();
        try {
            // The answer comes by the callback alone: of the two it also covers what fails before anything is sent.
            var _ = producer.send(
                    records.record(topic, message, traceparent), (sent, failure) -> answer(place, sent, failure));
        } catch (KafkaException e) {
            answer(place, null, e);
        }
        return place;
    }

    private void answer(CompletableFuture<Place> place, @Nullable RecordMetadata sent, @Nullable Exception failure) {
        answering.set(failure == null);
        if (failure != null || sent == null) {
            place.completeExceptionally(new LogUnavailable(
                    "Kafka did not acknowledge: " + (failure == null ? "no answer" : failure.getMessage()), failure));
        } else {
            place.complete(new Place(sent.topic(), sent.partition(), sent.offset()));
        }
    }

    /** Whether the latest answer was an acknowledgement; true before the first. */
    public boolean answering() {
        return answering.get();
    }
}
