package dateline.ingest.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.message.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Instant SINCE = Instant.parse("2026-03-01T06:30:00Z");

    @Test
    void isOverWithTheLastMillisecondOfTheLastDay() {
        Term term = new Term("wire", 90);
        Instant end = Instant.parse("2026-05-30T06:30:00Z");

        assertThat(term.isOver(new Stay("wire", SINCE), end.minusMillis(1))).isFalse();
        assertThat(term.isOver(new Stay("wire", SINCE), end)).isTrue();
    }

    @Test
    void ofAnyLengthIsOverExactlySoManyDaysLaterAndStaysOver() {
        SplittableRandom random = new SplittableRandom(20_260_301);
        for (int i = 0; i < 20_000; i++) {
            int days = random.nextInt(1, 40_000);
            Instant since = Instant.ofEpochMilli(random.nextLong(-4_000_000_000_000L, 4_000_000_000_000L));
            Instant now = since.plus(Duration.ofDays(days)).plusMillis(random.nextLong(-200_000_000, 200_000_000));
            boolean over = Duration.between(since, now).compareTo(Duration.ofDays(days)) >= 0;

            Term term = new Term("wire", days);

            assertThat(term.isOver(new Stay("wire", since), now))
                    .as("%s, %d days, %s", since, days, now)
                    .isEqualTo(over);
            assertThat(over && !term.isOver(new Stay("wire", since), now.plusMillis(random.nextLong(1L << 40))))
                    .isFalse();
            assertThat(!over && new Term("wire", days + 1).isOver(new Stay("wire", since), now))
                    .as("a longer term ends no sooner")
                    .isFalse();
        }
    }

    @Test
    void theLongestOneOfARecordIsNeverOver() {
        assertThat(new Term("wire", Integer.MAX_VALUE)
                        .isOver(new Stay("wire", SINCE), Instant.parse("2099-01-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void hasADayAtLeast() {
        assertThatThrownBy(() -> new Term("wire", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhoseAndHowLongItWas() {
        assertThat(new Term("wire", 1).reason()).isEqualTo("retention of wire: 1 day");
        assertThat(new Term("wire", 90).reason()).isEqualTo("retention of wire: 90 days");
    }
}
