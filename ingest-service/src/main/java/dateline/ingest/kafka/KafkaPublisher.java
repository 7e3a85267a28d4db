package dateline.ingest.kafka;

import dateline.ingest.intake.Publisher;
import dateline.ingest.intake.TooLargeForLog;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.receipt.Place;
import dateline.kafka.MessageRecords;
import dateline.message.Message;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** Publishes with one producer for all threads. Its time limits are the producer's. */
public final class KafkaPublisher implements Publisher {

    private final Producer<byte[], byte[]> producer;
    private final MessageRecords records;
    private final TopicLimits limits;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Instant> failure = new AtomicReference<>();

    public KafkaPublisher(
            Producer<byte[], byte[]> producer, MessageRecords records, TopicLimits limits, InstantSource clock) {
        this.producer = producer;
        this.records = records;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        return send(records.record(topic, message, traceparent));
    }

    /**
     * Takes a key off a compacted topic.
     *
     * @return done once the log has acknowledged; fails with {@link Unavailable}
     */
    public CompletableFuture<Place> erase(String topic, String key) {
        return send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), null));
    }

    private CompletableFuture<Place> send(ProducerRecord<byte[], byte[]> record) {
        CompletableFuture<Place> place = new CompletableFuture<>();
        try {
            // The answer comes by the callback alone: of the two it also covers what fails before anything is sent.
            var _ = producer.send(record, (sent, why) -> answer(record, place, sent, why));
        } catch (KafkaException e) {
            answer(record, place, null, e);
        }
        return place;
    }

    private void answer(
            ProducerRecord<byte[], byte[]> record,
            CompletableFuture<Place> place,
            @Nullable RecordMetadata sent,
            @Nullable Exception why) {
        if (why instanceof RecordTooLargeException tooLarge) {
            refuse(record, place, tooLarge);
        } else if (why != null || sent == null) {
            failure.set(clock.instant());
            place.completeExceptionally(new Unavailable(
                    "Kafka did not acknowledge: " + (why == null ? "no answer" : why.getMessage()), why));
        } else {
            failure.set(null);
            place.complete(new Place(sent.topic(), sent.partition(), sent.offset()));
        }
    }

    /** Kafka has answered, and would answer the same again. It says the limit of a topic only where it is asked for it. */
    private void refuse(
            ProducerRecord<byte[], byte[]> record, CompletableFuture<Place> place, RecordTooLargeException tooLarge) {
        var _ = limits.largestRecord(record.topic())
                .thenAccept(limit -> place.completeExceptionally(new TooLargeForLog(
                        "the message has " + record.value().length + " bytes, and " + record.topic() + " takes "
                                + (limit.isPresent() ? limit.getAsInt() + " at most" : "less"),
                        tooLarge)));
    }

    /** When a message was last not acknowledged; empty where the latest was, and before the first. */
    public Optional<Instant> latestFailure() {
        return Optional.ofNullable(failure.get());
    }
}
