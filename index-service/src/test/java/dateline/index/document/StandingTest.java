package dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.WithdrawnBy;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final ArticleId ID = Articles.id("standing");

    private static final Standing SHOWN = new Standing(new ArticleState(20, 2), null, null);
    private static final Standing WITHDRAWN = new Standing(
            new ArticleState(20, ArticleState.WITHDRAWN),
            null,
            new Withdrawal(WithdrawnBy.PUBLISHER, "on request", 20));
    private static final Standing BARRED = new Standing(
            new ArticleState(20, ArticleState.WITHDRAWN), 20L, new Withdrawal(WithdrawnBy.OPERATOR, "on request", 20));

    @Test
    void anArticleNeverHeardOfIsTaken() {
        assertThat(Standing.after(null, version(10, 1)))
                .isEqualTo(new Verdict.Taken(new Standing(new ArticleState(10, 1), null, null)));
    }

    @Test
    void aNewerRevisionIsTakenFromAnOlderExtractorToo() {
        assertThat(Standing.after(SHOWN, version(21, 0)))
                .isEqualTo(new Verdict.Taken(new Standing(new ArticleState(21, 0), null, null)));
    }

    @Test
    void theSameStateIsTakenAgain() {
        assertThat(Standing.after(SHOWN, version(20, 2))).isEqualTo(new Verdict.Taken(SHOWN));
    }

    @Test
    void anOlderRevisionIsStaleFromANewerExtractorToo() {
        assertThat(Standing.after(SHOWN, version(19, 9))).isEqualTo(new Verdict.Stale());
    }

    @Test
    void theSameRevisionFromAnOlderExtractorIsStale() {
        assertThat(Standing.after(SHOWN, version(20, 1))).isEqualTo(new Verdict.Stale());
    }

    @Test
    void aPublishersWithdrawalBeatsEveryReadingOfItsRevision() {
        assertThat(Standing.after(SHOWN, withdrawal(20, WithdrawnBy.PUBLISHER)))
                .isEqualTo(new Verdict.Taken(WITHDRAWN));
        assertThat(Standing.after(WITHDRAWN, version(20, 1022))).isEqualTo(new Verdict.Stale());
    }

    @Test
    void aPublishersWithdrawalOfAnOlderRevisionIsStale() {
        assertThat(Standing.after(SHOWN, withdrawal(19, WithdrawnBy.PUBLISHER))).isEqualTo(new Verdict.Stale());
    }

    @Test
    void aNewerRevisionLiftsAPublishersWithdrawal() {
        assertThat(Standing.after(WITHDRAWN, version(21, 1)))
                .isEqualTo(new Verdict.Taken(new Standing(new ArticleState(21, 1), null, null)));
    }

    @Test
    void anOperatorsBarCountsHoweverOldAndStandsAboveWhatItHides() {
        Standing barred = new Standing(
                new ArticleState(20, ArticleState.WITHDRAWN),
                5L,
                new Withdrawal(WithdrawnBy.OPERATOR, "on request", 5));

        assertThat(Standing.after(SHOWN, withdrawal(5, WithdrawnBy.OPERATOR))).isEqualTo(new Verdict.Taken(barred));
        assertThat(barred.state().version()).isGreaterThan(SHOWN.state().version());
    }

    @Test
    void noVersionLiftsABarThatDoesNotKnowOfTheRestoring() {
        assertThat(Standing.after(BARRED, version(30, 1))).isEqualTo(new Verdict.Barred());
        assertThat(Standing.after(BARRED, restored(30, 19))).isEqualTo(new Verdict.Barred());
    }

    @Test
    void aRestoredVersionLiftsTheBar() {
        assertThat(Standing.after(BARRED, restored(21, 20)))
                .isEqualTo(new Verdict.Taken(new Standing(new ArticleState(21, 1), 20L, null)));
    }

    @Test
    void aLiftedBarThatComesLateIsStale() {
        Standing lifted = new Standing(new ArticleState(21, 1), 20L, null);

        assertThat(Standing.after(lifted, withdrawal(20, WithdrawnBy.OPERATOR))).isEqualTo(new Verdict.Stale());
    }

    @Test
    void aSecondBarHidesWhatWasRestored() {
        Standing lifted = new Standing(new ArticleState(21, 1), 20L, null);

        assertThat(Standing.after(lifted, withdrawal(22, WithdrawnBy.OPERATOR)))
                .isEqualTo(new Verdict.Taken(new Standing(
                        new ArticleState(22, ArticleState.WITHDRAWN),
                        22L,
                        new Withdrawal(WithdrawnBy.OPERATOR, "on request", 22))));
    }

    @Test
    void aPublishersWithdrawalDoesNotLiftABar() {
        Verdict verdict = Standing.after(BARRED, withdrawal(30, WithdrawnBy.PUBLISHER));

        assertThat(verdict)
                .isEqualTo(new Verdict.Taken(
                        new Standing(new ArticleState(30, ArticleState.WITHDRAWN), 20L, BARRED.withdrawal())));
    }

    private static ArticleEnriched version(long revision, int generation) {
        return Articles.enriched(ID, revision, generation, 1);
    }

    private static ArticleEnriched restored(long revision, long barLifted) {
        return Articles.enriched(ID, revision, 1, 1, barLifted);
    }

    private static ArticleWithdrawn withdrawal(long revision, WithdrawnBy by) {
        return Articles.withdrawn(ID, revision, by);
    }
}
