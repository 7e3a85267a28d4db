package dateline.index.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.WithdrawnBy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final ArticleId ID = Articles.id("planned");
    private static final ArticleEnriched FIRST = Articles.enriched(ID, 10, 1, 1);
    private static final ArticleEnriched SECOND = Articles.enriched(ID, 20, 1, 1);
    private static final ArticleWithdrawn BAR = Articles.withdrawn(ID, 15, WithdrawnBy.OPERATOR);

    @Test
    void theNewestOfSeveralVersionsIsWrittenAlone() {
        Plan plan = Plan.of(null, List.of(FIRST, SECOND));

        assertThat(plan.decisive()).isSameAs(SECOND);
        assertThat(plan.stale()).isZero();
    }

    @Test
    void aVersionBehindANewerOneIsStale() {
        Plan plan = Plan.of(null, List.of(SECOND, FIRST));

        assertThat(plan.decisive()).isSameAs(SECOND);
        assertThat(plan.stale()).isEqualTo(1);
    }

    @Test
    void versionsOnBothSidesOfABarStayOut() {
        Plan plan = Plan.of(null, List.of(SECOND, BAR, FIRST, SECOND));

        assertThat(plan.decisive()).isSameAs(BAR);
        assertThat(plan.barred()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenWhereEverythingIsOlderThanWhatIsStored() {
        Plan before = Plan.of(null, List.of(SECOND));

        Plan plan = Plan.of(before.standing(), List.of(FIRST, FIRST));

        assertThat(plan.decisive()).isNull();
        assertThat(plan.stale()).isEqualTo(2);
    }

    @Test
    void whatIsStoredIsWrittenOnceMore() {
        Plan before = Plan.of(null, List.of(SECOND));

        assertThat(Plan.of(before.standing(), List.of(SECOND)).decisive()).isSameAs(SECOND);
    }
}
