package dateline.ingest.intake;

import dateline.article.ArticleId;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleIngested;
import dateline.message.Message;
import dateline.message.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A log that holds its acknowledgements of articles back until it is told to give one, and counts how many it holds. */
final class HeldLog implements Publisher, Receipts {

    private final List<ArticleIngested> published = new ArrayList<>();
    private final BlockingQueue<CompletableFuture<Place>> held = new LinkedBlockingQueue<>();
    private final Map<ArticleId, Receipt> receipts = new ConcurrentHashMap<>();
    private int holding;
    private int mostHeld;

    @Override
    public CompletableFuture<Place> publish(String topic, Message message, @Nullable String traceparent) {
        if (!(message instanceof ArticleIngested article)) {
            return CompletableFuture.completedFuture(new Place(topic, 0, 1));
        }
        CompletableFuture<Place> acknowledgement = new CompletableFuture<>();
        synchronized (this) {
            published.add(article);
            holding++;
            mostHeld = Math.max(mostHeld, holding);
        }
        held.add(acknowledgement);
        return acknowledgement;
    }

    /** Acknowledges the article that waits longest, once there is one. */
    void acknowledge() throws InterruptedException {
        next().complete(new Place("topic", 0, 1));
    }

    /** Refuses the article that waits longest, once there is one. */
    void refuse(RuntimeException failure) throws InterruptedException {
        next().completeExceptionally(failure);
    }

    private CompletableFuture<Place> next() throws InterruptedException {
        CompletableFuture<Place> next = held.take();
        synchronized (this) {
            holding--;
        }
        return next;
    }

    synchronized List<String> bodies() {
        return published.stream().map(ArticleIngested::body).toList();
    }

    synchronized int mostHeld() {
        return mostHeld;
    }

    @Override
    public Optional<Receipt> find(ArticleId id) {
        return Optional.ofNullable(receipts.get(id));
    }

    @Override
    public void remember(Receipt receipt, long offset) {
        receipts.put(receipt.id(), receipt);
    }
}
