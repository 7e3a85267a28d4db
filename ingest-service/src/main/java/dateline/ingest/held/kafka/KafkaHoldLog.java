package dateline.ingest.held.kafka;

import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldLog;
import dateline.ingest.kafka.KafkaPublisher;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import dateline.topic.Topic;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Writes what waits with the producer of the articles, whose time limits hold. Thread-safe. */
public final class KafkaHoldLog implements HoldLog {

    private final KafkaPublisher publisher;

    public KafkaHoldLog(KafkaPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public CompletableFuture<Hold> keep(ArticleHeld held, @Nullable String traceparent) {
        return publisher.publish(Topic.HELD, held, traceparent).thenApply(place -> Hold.of(held, place));
    }

    @Override
    public CompletableFuture<Long> takeOff(Hold hold) {
        return publisher
                .erase(Topic.HELD, ArticleHeld.key(hold.id(), hold.revision()))
                .thenApply(Place::offset);
    }
}
