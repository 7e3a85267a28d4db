package dateline.index.document;

import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.EnrichedMessage;
import dateline.message.WithdrawnBy;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in the index, and what may follow. The order of arrival does not matter: any order of the same
 * messages ends in the same standing of the shown article.
 *
 * @param state of what is shown, or of the withdrawal; never goes back
 * @param bar revision of the newest operator's withdrawal, lifted or not: only a version that lifts it is taken; null where
 *     there was none
 * @param withdrawal null exactly when the article is shown
 */
public record Standing(
        ArticleState state, @Nullable Long bar, @Nullable Withdrawal withdrawal) {

    private static final long NO_BAR = -1;

    /** Whether the article is kept from readers. */
    public boolean hidden() {
        return withdrawal != null;
    }

    /**
     * What the message makes of the article.
     *
     * @param stored null for an article never heard of
     */
    public static Verdict after(@Nullable Standing stored, EnrichedMessage message) {
        return switch (message) {
            case ArticleEnriched article -> afterArticle(stored, article);
            case ArticleWithdrawn withdrawn when withdrawn.by() == WithdrawnBy.OPERATOR -> afterBar(stored, withdrawn);
            case ArticleWithdrawn withdrawn -> afterWithdrawal(stored, withdrawn);
        };
    }

    private static Verdict afterArticle(@Nullable Standing stored, ArticleEnriched article) {
        ArticleState state = ArticleState.of(article);
        Long lifted = article.article().barLifted();
        if (stored == null) {
            return new Verdict.Taken(new Standing(state, lifted, null));
        }
        if (stored.barOrNone() > (lifted == null ? NO_BAR : lifted)) {
            return new Verdict.Barred();
        }
        return state.compareTo(stored.state) < 0
                ? new Verdict.Stale()
                : new Verdict.Taken(new Standing(state, lifted, null));
    }

    private static Verdict afterWithdrawal(@Nullable Standing stored, ArticleWithdrawn withdrawn) {
        ArticleState state = ArticleState.ofWithdrawal(withdrawn.revision());
        Withdrawal withdrawal = Withdrawal.of(withdrawn);
        if (stored == null) {
            return new Verdict.Taken(new Standing(state, null, withdrawal));
        }
        if (state.compareTo(stored.state) < 0) {
            return new Verdict.Stale();
        }
        boolean barred = stored.withdrawal != null && stored.withdrawal.by() == WithdrawnBy.OPERATOR;
        return new Verdict.Taken(new Standing(state, stored.bar, barred ? stored.withdrawal : withdrawal));
    }

    /**
     * An operator's withdrawal counts however old it is, since no publisher's version lifts it. The state stays above that of
     * whatever it hides: a writer of that, frozen and thawed, must not bring its children back.
     */
    private static Verdict afterBar(@Nullable Standing stored, ArticleWithdrawn withdrawn) {
        long bar = withdrawn.revision();
        if (stored == null) {
            return new Verdict.Taken(new Standing(ArticleState.ofWithdrawal(bar), bar, Withdrawal.of(withdrawn)));
        }
        if (bar < stored.barOrNone() || (bar == stored.barOrNone() && !stored.hidden())) {
            return new Verdict.Stale();
        }
        ArticleState state = ArticleState.ofWithdrawal(Math.max(bar, stored.state.revision()));
        return new Verdict.Taken(new Standing(state, bar, Withdrawal.of(withdrawn)));
    }

    private long barOrNone() {
        return bar == null ? NO_BAR : bar;
    }
}
