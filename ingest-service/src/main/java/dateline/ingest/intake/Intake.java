package dateline.ingest.intake;

import dateline.article.ArticleId;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.Rejection;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.Place;
import dateline.ingest.receipt.ReceiptRules;
import dateline.ingest.receipt.Restoration;
import dateline.message.ArticleWithdrawn;
import dateline.message.Receipt;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in, at least once each. The article is acknowledged before its receipt is sent, so that a crash in between only
 * makes a repeat. Thread-safe.
 */
public final class Intake {

    private final ArticleNormalizer normalizer;
    private final Publisher publisher;
    private final Receipts receipts;
    private final PublishedArticles articles;
    private final OutcomeCounter counter;
    private final InstantSource clock;
    private final Executor executor;
    private final Turns turns;

    /**
     * An intake over its ports.
     *
     * @param executor for what follows an acknowledgement, so that the log's own thread never waits for the log
     */
    public Intake(
            ArticleNormalizer normalizer,
            Publisher publisher,
            Receipts receipts,
            PublishedArticles articles,
            OutcomeCounter counter,
            InstantSource clock,
            Executor executor) {
        this.normalizer = normalizer;
        this.publisher = publisher;
        this.receipts = receipts;
        this.articles = articles;
        this.counter = counter;
        this.clock = clock;
        this.executor = executor;
        this.turns = new Turns(executor);
    }

    /**
     * Takes a version of an article, or its publisher's withdrawal.
     *
     * @return done once everything is acknowledged; fails with {@link Unavailable}
     */
    public CompletableFuture<Outcome> take(Draft draft, Lane lane, @Nullable String traceparent) {
        CompletableFuture<Outcome> outcome = switch (normalizer.normalize(draft)) {
            case Normalized.Article(var content, var version, var embargo) ->
                embargo != null && clock.instant().isBefore(embargo)
                        ? rejected(embargoed(embargo))
                        : decided(
                                content.id(),
                                lane,
                                traceparent,
                                known -> ReceiptRules.article(known, content, version, clock.instant()));
            case Normalized.Withdrawal(var id, var version, var reason) ->
                decided(
                        id,
                        lane,
                        traceparent,
                        known -> ReceiptRules.withdrawal(known, id, version, reason, clock.instant()));
            case Normalized.Rejected(var rejection) -> rejected(rejection);
        };
        return outcome.whenComplete((result, failure) -> {
            if (result != null) {
                counter.count(lane, result);
            }
        });
    }

    /** Nothing is published early, and nothing is held here yet. */
    static Rejection embargoed(Instant until) {
        return Rejection.invalid("the article is embargoed until " + until + " and is not held here; send it then");
    }

    /** Bars an article for good, until it is restored. */
    public CompletableFuture<Outcome> bar(ArticleId id, @Nullable String reason, @Nullable String traceparent) {
        return switch (normalizer.takedown(id, reason)) {
            case Normalized.Withdrawal(var barred, var version, var line) ->
                decided(
                        barred,
                        Lane.LIVE,
                        traceparent,
                        known -> ReceiptRules.bar(known, barred, line, clock.instant()));
            case Normalized.Rejected(var rejection) -> rejected(rejection);
        };
    }

    /** Lifts an operator's bar, and publishes the article again where it still lies on the log. */
    public CompletableFuture<Restored> restore(ArticleId id, @Nullable String traceparent) {
        return turns.take(id, () -> switch (ReceiptRules.restore(receipts.find(id))) {
            case Restoration.Lifted(var receipt) ->
                remembered(receipt, traceparent).thenComposeAsync(lifted -> republished(lifted, traceparent), executor);
            case Restoration.AlreadyLifted(var known) -> republished(known, traceparent);
            case Restoration.NotBarred(var known) -> CompletableFuture.completedFuture(new Restored.NotBarred(known));
            case Restoration.Unknown() -> CompletableFuture.completedFuture(new Restored.Unknown());
        });
    }

    private CompletableFuture<Restored> republished(Receipt lifted, @Nullable String traceparent) {
        return place(lifted)
                .flatMap(articles::find)
                .filter(article -> article.id().equals(lifted.id()))
                .map(article -> ReceiptRules.republished(lifted, article, clock.instant()))
                .map(decision -> published(decision, Lane.LIVE, traceparent)
                        .<Restored>thenApply(receipt -> new Restored.Lifted(receipt, true))
                        .exceptionallyCompose(failure -> tooLarge(failure).isPresent()
                                ? CompletableFuture.completedFuture(new Restored.Lifted(lifted, false))
                                : CompletableFuture.failedFuture(failure)))
                .orElseGet(() -> CompletableFuture.completedFuture(new Restored.Lifted(lifted, false)));
    }

    private static Optional<Place> place(Receipt receipt) {
        return receipt.topic() == null || receipt.partition() == null || receipt.offset() == null
                ? Optional.empty()
                : Optional.of(new Place(receipt.topic(), receipt.partition(), receipt.offset()));
    }

    private CompletableFuture<Outcome> decided(
            ArticleId id, Lane lane, @Nullable String traceparent, Function<Optional<Receipt>, Decision> rule) {
        CompletableFuture<Outcome> outcome = turns.take(id, () -> switch (rule.apply(receipts.find(id))) {
            case Decision.Accepted accepted ->
                published(accepted, lane, traceparent).thenApply(Outcome.Accepted::new);
            case Decision.Withdrawn(var withdrawal, var receipt) ->
                withdrawn(withdrawal, receipt, traceparent).thenApply(Outcome.Accepted::new);
            case Decision.Unchanged(var known, var raised) ->
                raised.map(receipt -> remembered(receipt, traceparent))
                        .orElseGet(() -> CompletableFuture.completedFuture(known))
                        .thenApply(Outcome.Unchanged::new);
            case Decision.Superseded(var known) -> CompletableFuture.completedFuture(new Outcome.Superseded(known));
            case Decision.Barred(var known) -> CompletableFuture.completedFuture(new Outcome.Barred(known));
        });
        return outcome.exceptionallyCompose(failure -> tooLarge(failure)
                .map(refusal -> rejected(Rejection.tooLarge(refusal.reason())))
                .orElseGet(() -> CompletableFuture.failedFuture(failure)));
    }

    private static CompletableFuture<Outcome> rejected(Rejection rejection) {
        return CompletableFuture.completedFuture(new Outcome.Rejected(rejection));
    }

    private static Optional<TooLargeForLog> tooLarge(Throwable failure) {
        return switch (failure) {
            case TooLargeForLog refusal -> Optional.of(refusal);
            case CompletionException wrapped
            when wrapped.getCause() instanceof TooLargeForLog refusal -> Optional.of(refusal);
            default -> Optional.empty();
        };
    }

    private CompletableFuture<Receipt> published(Decision.Accepted accepted, Lane lane, @Nullable String traceparent) {
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

    private CompletableFuture<Receipt> remembered(Receipt receipt, @Nullable String traceparent) {
        return publisher.publish(Topic.RECEIPTS, receipt, traceparent).thenApply(place -> {
            receipts.remember(receipt, place.offset());
            return receipt;
        });
    }
}
