package dateline.ingest.kafka;

import dateline.ingest.intake.PublishedArticles;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.receipt.Place;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleIngested;
import dateline.message.Decoded;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Looks single articles up on Kafka, with a consumer of its own each time: this is for the rare restore. */
public final class KafkaArticles implements PublishedArticles {

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final MessageRecords records;
    private final RecordLookup lookup;

    public KafkaArticles(Supplier<Consumer<byte[], byte[]>> consumers, MessageRecords records, RecordLookup lookup) {
        this.consumers = consumers;
        this.records = records;
        this.lookup = lookup;
    }

    @Override
    public Optional<ArticleIngested> find(Place place) {
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            return lookup.find(consumer, place).flatMap(this::article);
        } catch (KafkaException e) {
            throw new Unavailable("Kafka did not hand out " + place + ": " + e.getMessage(), e);
        }
    }

    private Optional<ArticleIngested> article(ConsumerRecord<byte[], byte[]> record) {
        return records.read(record) instanceof Decoded.Good(ArticleIngested article)
                ? Optional.of(article)
                : Optional.empty();
    }
}
