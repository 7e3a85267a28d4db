package dateline.ingest.intake;

import dateline.ingest.receipt.Place;
import dateline.ingest.receipt.ReceiptRules;
import dateline.ingest.receipt.Restoration;
import dateline.message.Receipt;
import dateline.topic.Lane;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Lifts bars, and publishes what was barred again where it still lies on the log. Thread-safe as its writer is. */
final class Restoring {

    private final DecisionWriter writer;
    private final PublishedArticles articles;
    private final InstantSource clock;
    private final Executor executor;

    /**
     * Over what is published.
     *
     * @param executor for what follows an acknowledgement, so that the log's own thread never waits for the log
     */
    Restoring(DecisionWriter writer, PublishedArticles articles, InstantSource clock, Executor executor) {
        this.writer = writer;
        this.articles = articles;
        this.clock = clock;
        this.executor = executor;
    }

    /** Does what was decided; done once everything is acknowledged. */
    CompletableFuture<Restored> restored(Restoration restoration, @Nullable String traceparent) {
        return switch (restoration) {
            case Restoration.Lifted(var receipt) ->
                writer.remembered(receipt, traceparent)
                        .thenComposeAsync(lifted -> republished(lifted, traceparent), executor);
            case Restoration.AlreadyLifted(var known) -> republished(known, traceparent);
            case Restoration.NotBarred(var known) -> CompletableFuture.completedFuture(new Restored.NotBarred(known));
            case Restoration.Unknown() -> CompletableFuture.completedFuture(new Restored.Unknown());
        };
    }

    private CompletableFuture<Restored> republished(Receipt lifted, @Nullable String traceparent) {
        return place(lifted)
                .flatMap(articles::find)
                .filter(article -> article.id().equals(lifted.id()))
                .map(article -> ReceiptRules.republished(lifted, article, clock.instant()))
                .map(decision -> writer.published(decision, Lane.LIVE, traceparent)
                        .<Restored>thenApply(receipt -> new Restored.Lifted(receipt, true))
                        .exceptionallyCompose(
                                failure -> TooLargeForLog.in(failure).isPresent()
                                        ? CompletableFuture.completedFuture(new Restored.Lifted(lifted, false))
                                        : CompletableFuture.failedFuture(failure)))
                .orElseGet(() -> CompletableFuture.completedFuture(new Restored.Lifted(lifted, false)));
    }

    private static Optional<Place> place(Receipt receipt) {
        return receipt.topic() == null || receipt.partition() == null || receipt.offset() == null
                ? Optional.empty()
                : Optional.of(new Place(receipt.topic(), receipt.partition(), receipt.offset()));
    }
}
