package dateline.ingest.intake;

import dateline.article.ArticleContent;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.held.Embargo;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.held.HoldDecision;
import dateline.ingest.held.HoldRules;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.ReceiptRules;
import dateline.topic.Lane;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Goes through everything that {@link Intake} does, but publishes and remembers nothing. Thread-safe. */
public final class Rehearsal {

    private final ArticleNormalizer normalizer;
    private final Receipts receipts;
    private final HoldBoard holds;
    private final InstantSource clock;

    public Rehearsal(ArticleNormalizer normalizer, Receipts receipts, HoldBoard holds, InstantSource clock) {
        this.normalizer = normalizer;
        this.receipts = receipts;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * What would become of the article now.
     *
     * @throws Unavailable where the receipts are not read yet
     */
    public Rehearsed rehearse(Draft draft) {
        Instant now = clock.instant();
        return switch (normalizer.normalize(draft)) {
            case Normalized.Article(var content, var version, var embargo) ->
                new Rehearsed.Article(
                        content,
                        embargo != null && now.isBefore(embargo)
                                ? word(held(content, version, new Embargo(embargo, Lane.LIVE), now))
                                : word(ReceiptRules.article(receipts.find(content.id()), content, version, now)));
            case Normalized.Withdrawal(var id, var version, var reason) ->
                new Rehearsed.Takedown(id, word(ReceiptRules.withdrawal(receipts.find(id), id, version, reason, now)));
            case Normalized.Rejected(var rejection) -> new Rehearsed.Rejected(rejection);
        };
    }

    private HoldDecision held(ArticleContent content, @Nullable Instant version, Embargo embargo, Instant now) {
        return HoldRules.embargoed(
                receipts.find(content.id()), holds.find(content.id()), content, version, embargo, now);
    }

    private static String word(HoldDecision decision) {
        return switch (decision) {
            case HoldDecision.Held held -> Outcome.HELD;
            case HoldDecision.StillHeld still -> Outcome.UNCHANGED;
            case HoldDecision.Older older -> Outcome.SUPERSEDED;
            case HoldDecision.NotNews(var decided) -> word(decided);
        };
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> Outcome.ACCEPTED;
            case Decision.Withdrawn withdrawn -> Outcome.ACCEPTED;
            case Decision.Unchanged unchanged -> Outcome.UNCHANGED;
            case Decision.Superseded superseded -> Outcome.SUPERSEDED;
            case Decision.Barred(var known) -> new Outcome.Barred(known).word();
        };
    }
}
