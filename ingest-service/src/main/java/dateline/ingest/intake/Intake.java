package dateline.ingest.intake;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.Rejection;
import dateline.ingest.held.Embargo;
import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldDecision;
import dateline.ingest.held.HoldRules;
import dateline.ingest.held.Holds;
import dateline.ingest.held.Release;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.Place;
import dateline.ingest.receipt.ReceiptRules;
import dateline.ingest.receipt.Restoration;
import dateline.ingest.retention.Ending;
import dateline.message.ArticleHeld;
import dateline.message.ArticleWithdrawn;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in, at least once each. The article is acknowledged before its receipt is sent, so that a crash in between only
 * makes a repeat. Thread-safe.
 */
public final class Intake implements Release, Ending {

    private final ArticleNormalizer normalizer;
    private final Publisher publisher;
    private final Receipts receipts;
    private final Holds holds;
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
            Holds holds,
            PublishedArticles articles,
            OutcomeCounter counter,
            InstantSource clock,
            Executor executor) {
        this.normalizer = normalizer;
        this.publisher = publisher;
        this.receipts = receipts;
        this.holds = holds;
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
                        ? held(content, version, new Embargo(embargo, lane), traceparent)
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

    private CompletableFuture<Outcome> held(
            ArticleContent content, @Nullable Instant version, Embargo embargo, @Nullable String traceparent) {
        ArticleId id = content.id();
        return refusals(turns.take(id, () -> {
            HoldDecision decision =
                    HoldRules.embargoed(receipts.find(id), holds.find(id), content, version, embargo, clock.instant());
            return switch (decision) {
                case HoldDecision.Held(var article) -> held(article, traceparent);
                case HoldDecision.StillHeld(var known) ->
                    CompletableFuture.completedFuture(new Outcome.Unchanged(Outcome.Known.of(known)));
                case HoldDecision.Older(var known) ->
                    CompletableFuture.completedFuture(new Outcome.Superseded(Outcome.Known.of(known)));
                case HoldDecision.NotNews(var decided) -> carriedOut(decided, embargo.lane(), traceparent);
            };
        }));
    }

    private CompletableFuture<Outcome> held(ArticleHeld article, @Nullable String traceparent) {
        return holds.keep(article, traceparent)
                .thenCompose(hold -> lifted(hold.id(), hold.revision() - 1, new Outcome.Held(hold)));
    }

    @Override
    public CompletableFuture<String> release(Hold hold, ArticleHeld held, @Nullable String traceparent) {
        ArticleId id = hold.id();
        return turns.take(id, () -> {
            Optional<Hold> newest = holds.find(id);
            if (newest.filter(hold::equals).isPresent()) {
                Decision decision = HoldRules.due(receipts.find(id), held, clock.instant());
                return carriedOut(decision, held.lane(), traceparent).thenApply(Outcome::word);
            }
            // Lifted or put off meanwhile, or a newer version waits.
            return newest.filter(other -> other.revision() > hold.revision()).isPresent()
                    ? lifted(id, hold.revision(), Outcome.SUPERSEDED)
                    : CompletableFuture.completedFuture(Outcome.UNCHANGED);
        });
    }

    /** Bars an article for good, until it is restored. */
    public CompletableFuture<Outcome> bar(ArticleId id, @Nullable String reason, @Nullable String traceparent) {
        return barred(ReceiptRules::bar, id, reason, traceparent);
    }

    /** Bars an article, and forgets what its texts were and where they lie: it can be restored, but has to be sent again then. */
    public CompletableFuture<Outcome> erase(ArticleId id, @Nullable String reason, @Nullable String traceparent) {
        return barred(ReceiptRules::erase, id, reason, traceparent);
    }

    private interface BarRule {
        Decision decide(Optional<Receipt> known, ArticleId id, @Nullable String reason, Instant now);
    }

    private CompletableFuture<Outcome> barred(
            BarRule rule, ArticleId id, @Nullable String reason, @Nullable String traceparent) {
        return switch (normalizer.takedown(id, reason)) {
            case Normalized.Withdrawal(var barred, var version, var line) ->
                decided(barred, Lane.LIVE, traceparent, known -> rule.decide(known, barred, line, clock.instant()));
            case Normalized.Rejected(var rejection) -> rejected(rejection);
        };
    }

    @Override
    public CompletableFuture<Boolean> end(ArticleId id, Predicate<Stay> over, String reason) {
        return turns.take(id, () -> {
            Optional<Receipt> known = receipts.find(id);
            boolean ends = known.filter(receipt -> receipt.status() == ReceiptStatus.ACCEPTED)
                    .map(Receipt::stay)
                    .filter(over)
                    .isPresent();
            return ends
                    ? carriedOut(ReceiptRules.bar(known, id, reason, clock.instant()), Lane.LIVE, null)
                            .thenApply(ended -> true)
                    : CompletableFuture.completedFuture(false);
        });
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
        return refusals(turns.take(id, () -> carriedOut(rule.apply(receipts.find(id)), lane, traceparent)));
    }

    private CompletableFuture<Outcome> carriedOut(Decision decision, Lane lane, @Nullable String traceparent) {
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
    private <T> CompletableFuture<T> lifted(ArticleId id, long revision, T outcome) {
        CompletableFuture<T> answer = CompletableFuture.completedFuture(outcome);
        return holds.any(id, revision)
                ? answer.thenComposeAsync(result -> holds.lift(id, revision).thenApply(lifted -> result), executor)
                : answer;
    }

    private static CompletableFuture<Outcome> refusals(CompletableFuture<Outcome> outcome) {
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
