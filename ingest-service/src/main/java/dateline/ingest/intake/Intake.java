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
import dateline.ingest.receipt.ReceiptRules;
import dateline.ingest.retention.Ending;
import dateline.message.ArticleHeld;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import dateline.topic.Lane;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles in, at least once each: decides about what comes and what is asked for, one after the other for each article.
 * Thread-safe.
 */
public final class Intake implements Release, Ending {

    private final ArticleNormalizer normalizer;
    private final Receipts receipts;
    private final Holds holds;
    private final OutcomeCounter counter;
    private final InstantSource clock;
    private final Turns turns;
    private final DecisionWriter writer;
    private final Restoring restoring;

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
        this.receipts = receipts;
        this.holds = holds;
        this.counter = counter;
        this.clock = clock;
        this.turns = new Turns(executor);
        this.writer = new DecisionWriter(publisher, receipts, holds, executor);
        this.restoring = new Restoring(writer, articles, clock, executor);
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
                case HoldDecision.Held(var article) -> writer.hold(article, traceparent);
                case HoldDecision.StillHeld(var known) ->
                    CompletableFuture.completedFuture(new Outcome.Unchanged(Outcome.Known.of(known)));
                case HoldDecision.Older(var known) ->
                    CompletableFuture.completedFuture(new Outcome.Superseded(Outcome.Known.of(known)));
                case HoldDecision.NotNews(var decided) -> writer.write(decided, embargo.lane(), traceparent);
            };
        }));
    }

    @Override
    public CompletableFuture<String> release(Hold hold, ArticleHeld held, @Nullable String traceparent) {
        ArticleId id = hold.id();
        return turns.take(id, () -> {
            Optional<Hold> newest = holds.find(id);
            if (newest.filter(hold::equals).isPresent()) {
                Decision decision = HoldRules.due(receipts.find(id), held, clock.instant());
                return writer.write(decision, held.lane(), traceparent).thenApply(Outcome::word);
            }
            // Lifted or put off meanwhile, or a newer version waits.
            return newest.filter(other -> other.revision() > hold.revision()).isPresent()
                    ? writer.lifted(id, hold.revision(), Outcome.SUPERSEDED)
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
                    ? writer.write(ReceiptRules.bar(known, id, reason, clock.instant()), Lane.LIVE, null)
                            .thenApply(ended -> true)
                    : CompletableFuture.completedFuture(false);
        });
    }

    /** Lifts an operator's bar, and publishes the article again where it still lies on the log. */
    public CompletableFuture<Restored> restore(ArticleId id, @Nullable String traceparent) {
        return turns.take(id, () -> restoring.restored(ReceiptRules.restore(receipts.find(id)), traceparent));
    }

    private CompletableFuture<Outcome> decided(
            ArticleId id, Lane lane, @Nullable String traceparent, Function<Optional<Receipt>, Decision> rule) {
        return refusals(turns.take(id, () -> writer.write(rule.apply(receipts.find(id)), lane, traceparent)));
    }

    private static CompletableFuture<Outcome> refusals(CompletableFuture<Outcome> outcome) {
        return outcome.exceptionallyCompose(failure -> TooLargeForLog.in(failure)
                .map(refusal -> rejected(Rejection.tooLarge(refusal.reason())))
                .orElseGet(() -> CompletableFuture.failedFuture(failure)));
    }

    private static CompletableFuture<Outcome> rejected(Rejection rejection) {
        return CompletableFuture.completedFuture(new Outcome.Rejected(rejection));
    }
}
