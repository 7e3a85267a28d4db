package dateline.benchmark.feed;

import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldLog;
import dateline.ingest.intake.Publisher;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import dateline.message.ArticleIngested;
import dateline.message.Message;
import dateline.message.MessageJson;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A log that acknowledges at once and keeps nothing but the numbers. Messages are written as for Kafka all the same. Thread-safe. */
final class MemoryArticles implements Publisher, HoldLog {

    private final MessageJson json = new MessageJson();
    private final AtomicLong offset = new AtomicLong();
    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        bytes.addAndGet(json.encode(message).length);
        if (message instanceof ArticleIngested) {
            articles.incrementAndGet();
        }
        return CompletableFuture.completedFuture(new Place(topic, 0, offset.getAndIncrement()));
    }

    @Override
    public CompletableFuture<Hold> keep(ArticleHeld held, @Nullable String traceparent) {
        throw new IllegalStateException("no article of the simulated feeds is under an embargo");
    }

    @Override
    public CompletableFuture<Long> takeOff(Hold hold) {
        throw new IllegalStateException("nothing is held");
    }

    long articles() {
        return articles.get();
    }

    /** Of articles and receipts together. */
    long bytes() {
        return bytes.get();
    }
}
