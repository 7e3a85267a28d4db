package dateline.ingest.intake;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.receipt.Decision;
import dateline.ingest.receipt.ReceiptRules;
import java.time.Instant;
import java.time.InstantSource;

/** Goes through everything that {@link Intake} does, but publishes and remembers nothing. Thread-safe. */
public final class Rehearsal {

    private final ArticleNormalizer normalizer;
    private final Receipts receipts;
    private final InstantSource clock;

    public Rehearsal(ArticleNormalizer normalizer, Receipts receipts, InstantSource clock) {
        this.normalizer = normalizer;
        this.receipts = receipts;
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
                embargo != null && now.isBefore(embargo)
                        ? new Rehearsed.Rejected(Intake.embargoed(embargo))
                        : new Rehearsed.Article(
                                content,
                                word(ReceiptRules.article(receipts.find(content.id()), content, version, now)));
            case Normalized.Withdrawal(var id, var version, var reason) ->
                new Rehearsed.Takedown(id, word(ReceiptRules.withdrawal(receipts.find(id), id, version, reason, now)));
            case Normalized.Rejected(var rejection) -> new Rehearsed.Rejected(rejection);
        };
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> Outcome.ACCEPTED;
            case Decision.Withdrawn withdrawn -> Outcome.ACCEPTED;
            case Decision.Unchanged(var known, var raised) -> new Outcome.Unchanged(known).word();
            case Decision.Superseded(var known) -> new Outcome.Superseded(known).word();
            case Decision.Barred(var known) -> new Outcome.Barred(known).word();
        };
    }
}
