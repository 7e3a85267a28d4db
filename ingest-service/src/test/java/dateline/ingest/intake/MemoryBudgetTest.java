package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

    private final MemoryBudget budget = new MemoryBudget(100, Duration.ZERO);

    @Test
    void whoFindsTooLittleFreeIsSentAway() throws Exception {
        int taken = budget.take(60);

        assertThatThrownBy(() -> budget.take(41)).isInstanceOf(Unavailable.class);

        assertThat(budget.take(40)).isEqualTo(40);
        budget.giveBack(taken);
        assertThat(budget.free()).isEqualTo(60);
    }

    @Test
    void whatIsLargerThanAllTakesAll() throws Exception {
        assertThat(budget.take(5_000_000_000L)).isEqualTo(100);
    }

    @Test
    void whatIsReadForAnArticleIsHeldUntilTheNext() throws Exception {
        try (Readings readings = open(new byte[50], 0)) {
            assertThat(readings.next()).isNotNull();
            assertThat(budget.free()).isEqualTo(90);
            assertThat(readings.next()).isNotNull();
            assertThat(budget.free()).isEqualTo(90);
        }
        assertThat(budget.free()).isEqualTo(100);
    }

    @Test
    void whatIsExpectedIsHeldBeforeAnythingIsReadAndNotTwice() throws Exception {
        try (Readings readings = open(new byte[50], 30)) {
            assertThat(budget.free()).isEqualTo(70);
            assertThat(readings.next()).isNotNull();
            assertThat(budget.free()).isEqualTo(70);
        }
        assertThat(budget.free()).isEqualTo(100);
    }

    @Test
    void whoReadsMoreThanIsFreeIsSentAwayAndHoldsNothing() throws Exception {
        int others = budget.take(95);

        try (Readings readings = open(new byte[50], 0)) {
            assertThatThrownBy(readings::next).isInstanceOf(Unavailable.class);
        }

        assertThat(budget.free()).isEqualTo(5);
        budget.giveBack(others);
        assertThat(budget.free()).isEqualTo(100);
    }

    private Readings open(byte[] bytes, long expected) throws IOException {
        return BudgetedReadings.open(
                new TenBytes(), Input.of(new ByteArrayInputStream(bytes), Draft.EMPTY), budget, expected);
    }

    /** A format in which every ten bytes are an article. */
    private static final class TenBytes implements ArticleFormat {
        @Override
        public Readings open(Input input) {
            return new Readings() {
                @Override
                public @Nullable Reading next() throws IOException {
                    return input.bytes().readNBytes(10).length == 0 ? null : new Reading.Found(1, input.defaults(), 0);
                }

                @Override
                public void close() throws IOException {
                    input.bytes().close();
                }
            };
        }
    }
}
