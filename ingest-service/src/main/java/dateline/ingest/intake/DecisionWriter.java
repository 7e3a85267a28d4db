package dateline.ingest.intake;

import dateline.article.ArticleId;
import dateline.ingest.held.Holds;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import dateline.message.ArticleWithdrawn;
import dateline.message.Receipt;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions onto the log. What is published is acknowledged before its receipt is sent, and that before what waited for it is
 * lifted, so that a crash in between only makes a repeat. Thread-safe for different articles; those of one take turns.
 */
final class DecisionWriter {

    private final Publisher publisher;
    private final Receipts receipts;
    private final Holds holds;
    private final Executor executor;

    /**
     * A writer over its ports.
     *
     * @param executor for what follows an acknowledgement, so that the log's own thread never waits for the log
     */
    DecisionWriter(Publisher publisher, Receipts receipts, Holds holds, Executor executor) {
        this.publisher = publisher;
        this.receipts = receipts;
        this.holds = holds;
        this.executor = executor;
    }

    /** Writes what was decided; done once everything is acknowledged. */
    CompletableFuture<Outcome> write(Decision decision, Lane lane, @Nullable String traceparent) {
        return switch (decision) {
            case Decision.Accepted accepted ->
                published(accepted, lane, traceparent).thenCompose(receipt -> lifted(receipt, Outcome.Accepted::new));
            case Decision.Withdrawn(var withdrawal, var taken) ->
                withdrawn(withdrawal, taken, traceparent)
                        .thenCompose(receipt -> lifted(receipt, Outcome.Accepted::new));
            case Decision.Unchanged(var known, var raised) ->
                raised.map(receipt -> remembered(receipt, traceparent))
                        .orElseGet(() -> CompletableFuture.completedFuture(known))
                        .thenCompose(receipt -> lifted(receipt, same -> new Outcome.Unchanged(Outcome.Known.of(same))));
            case Decision.Superseded(var known) ->
                lifted(known, newer -> new Outcome.Superseded(Outcome.Known.of(newer)));
            case Decision.Barred(var known) -> lifted(known, Outcome.Barred::new);
        };
    }

    private CompletableFuture<Outcome> lifted(Receipt receipt, Function<Receipt, Outcome> outcome) {
        return lifted(receipt.id(), receipt.revision(), outcome.apply(receipt));
    }

    /** What waits and is not newer than this has nothing to wait for. */
    <T> CompletableFuture<T> lifted(ArticleId id, long revision, T outcome) {
        CompletableFuture<T> answer = CompletableFuture.completedFuture(outcome);
        return holds.any(id, revision)
                ? answer.thenComposeAsync(result -> holds.lift(id, revision).thenApply(lifted -> result), executor)
                : answer;
    }

    /** Keeps what waits; done once that is acknowledged, and nothing older waits any more. */
    CompletableFuture<Outcome> hold(ArticleHeld article, @Nullable String traceparent) {
        return holds.keep(article, traceparent)
                .thenCompose(hold -> lifted(hold.id(), hold.revision() - 1, new Outcome.Held(hold)));
    }

    CompletableFuture<Receipt> published(Decision.Accepted accepted, Lane lane, @Nullable String traceparent) {
        return publisher
                .publish(lane.ingestedTopic(), accepted.article(), traceparent)
                .thenComposeAsync(place -> remembered(accepted.receipt(place), traceparent), executor);
    }

    /** Goes to both lanes: replaying either alone, after the other has expired, must not bring the article back. */
    private CompletableFuture<Receipt> withdrawn(
            ArticleWithdrawn withdrawal, Receipt receipt, @Nullable String traceparent) {
        CompletableFuture<Place> live = publisher.publish(Lane.LIVE.ingestedTopic(), withdrawal, traceparent);
        CompletableFuture<Place> backfill = publisher.publish(Lane.BACKFILL.ingestedTopic(), withdrawal, traceparent);
        return live.thenCombine(backfill, (one, other) -> receipt)
                .thenComposeAsync(both -> remembered(both, traceparent), executor);
    }

    CompletableFuture<Receipt> remembered(Receipt receipt, @Nullable String traceparent) {
        return publisher.publish(Topic.RECEIPTS, receipt, traceparent).thenApply(place -> {
            receipts.remember(receipt, place.offset());
            return receipt;
        });
    }
}
