package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void whatTheFirstFetchBringsTellsNothingOfTime() {
        Rhythm rhythm = Rhythm.UNKNOWN.heard(30, START);

        assertThat(rhythm).isEqualTo(new Rhythm(START, null, 30));
        assertThat(rhythm.quietSince(START.plus(Duration.ofDays(300)), DAY)).isEmpty();
    }

    @Test
    void theGapIsThatBetweenNewArticlesTheRecentOnesCountingMore() {
        Rhythm hourly = Rhythm.UNKNOWN.heard(30, START).heard(2, START.plus(Duration.ofHours(2)));
        assertThat(hourly.gap()).isEqualTo(Duration.ofHours(1));

        Rhythm slower = hourly.heard(0, START.plus(Duration.ofHours(6))).heard(1, START.plus(Duration.ofHours(13)));

        assertThat(slower.gap()).isEqualTo(Duration.ofHours(4));
        assertThat(slower.articles()).isEqualTo(33);
    }

    @Test
    void theIntervalIsHalfTheGapAndGrowsWithSilence() {
        Rhythm hourly = new Rhythm(START, Duration.ofHours(1), 50);

        assertThat(hourly.interval(START.plusSeconds(60))).isEqualTo(Duration.ofMinutes(30));
        assertThat(hourly.interval(START.plus(Duration.ofHours(8)))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void quietIsASilenceThatTheOwnRhythmDoesNotExplain() {
        Rhythm hourly = new Rhythm(START, Duration.ofHours(1), 50);
        Rhythm weekly = new Rhythm(START, Duration.ofDays(7), 50);

        assertThat(hourly.quietSince(START.plus(Duration.ofHours(23)), DAY)).isEmpty();
        assertThat(hourly.quietSince(START.plus(Duration.ofHours(25)), DAY)).contains(START);
        assertThat(weekly.quietSince(START.plus(Duration.ofDays(69)), DAY)).isEmpty();
        assertThat(weekly.quietSince(START.plus(Duration.ofDays(71)), DAY)).contains(START);
        assertThat(new Rhythm(START, Duration.ofHours(1), 4).quietSince(START.plus(Duration.ofDays(9)), DAY))
                .as("too few articles for a rhythm")
                .isEmpty();
    }
}
