package dateline.ingest.held.kafka;

import dateline.ingest.held.HeldArticles;
import dateline.ingest.held.Hold;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.kafka.RecordLookup;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleHeld;
import dateline.message.Decoded;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Reads what waited from its topic, one after the other, with a consumer that stays open. Thread-safe. */
public final class KafkaHeldArticles implements HeldArticles, AutoCloseable {

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final RecordLookup lookup;
    private final MessageRecords records;
    private @Nullable Consumer<byte[], byte[]> open;

    public KafkaHeldArticles(
            Supplier<Consumer<byte[], byte[]>> consumers, RecordLookup lookup, MessageRecords records) {
        this.consumers = consumers;
        this.lookup = lookup;
        this.records = records;
    }

    @Override
    public synchronized Optional<Waiting> find(Hold hold) {
        try {
            return lookup.find(consumer(), hold.place()).flatMap(this::waiting);
        } catch (KafkaException e) {
            close();
            throw new Unavailable("Kafka did not hand out " + hold.place() + ": " + e.getMessage(), e);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        if (open == null) {
            open = consumers.get();
        }
        return open;
    }

    private Optional<Waiting> waiting(ConsumerRecord<byte[], byte[]> record) {
        return records.read(record) instanceof Decoded.Good(ArticleHeld held)
                ? Optional.of(
                        new Waiting(held, MessageRecords.traceparent(record).orElse(null)))
                : Optional.empty();
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
