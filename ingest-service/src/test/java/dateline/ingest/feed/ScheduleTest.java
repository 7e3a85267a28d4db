package dateline.ingest.feed;

import static dateline.ingest.feed.ExampleFeeds.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NEXT = START.plus(Duration.ofHours(1));

    private final Feed feed = ExampleFeeds.feed("harbour");

    @Test
    void aNewFeedIsDueAtOnceAndAnAskedOneWhenItsTimeComes() {
        assertThat(Schedule.due(feed, null)).contains(START);
        assertThat(Schedule.due(feed, state(null, false))).contains(NEXT);
    }

    @Test
    void whatWasLearntOfAnotherAddressCountsForNothing() {
        Feed moved = ExampleFeeds.feed("harbour", "https://harbour.example/new");

        assertThat(Schedule.due(moved, state(null, false))).contains(START);
    }

    @Test
    void aPausedFeedIsNotDueUnlessSomebodyAsks() {
        Feed paused = feed.paused(true, START.plusSeconds(5));

        assertThat(Schedule.due(paused, state(null, false))).isEmpty();
        assertThat(Schedule.due(paused.asked(START.plusSeconds(60)), state(null, false)))
                .contains(START.plusSeconds(60));
        assertThat(Schedule.due(paused.asked(START.minusSeconds(60)), state(null, false)))
                .as("it was asked since")
                .isEmpty();
    }

    @Test
    void aFeedThatIsGoneIsDueOncePeopleSayMore() {
        assertThat(Schedule.due(feed, state(null, true))).isEmpty();
        assertThat(Schedule.due(feed.paused(false, START.plusSeconds(60)), state(null, true)))
                .contains(START.plusSeconds(60));
    }

    @Test
    void aShorterIntervalHoldsAtOnceButNotAgainstAServerThatAskedForTime() {
        Feed shorter = new Feed(
                feed.id(),
                feed.url(),
                null,
                feed.source(),
                feed.lane(),
                null,
                null,
                Duration.ofMinutes(1),
                Duration.ofMinutes(2),
                false,
                false,
                null,
                START);

        assertThat(Schedule.due(shorter, state(null, false))).contains(START.plus(Duration.ofMinutes(2)));
        assertThat(Schedule.due(shorter, state(new Trouble(1, START, "429"), false)))
                .contains(NEXT);
    }

    @Test
    void intervalsAreCountedFromTheAnswerThatTookItsTime() {
        Instant answered = START.plusSeconds(20);
        Instant next = answered.plus(feed.longest());
        FeedState slow = new FeedState(
                "harbour",
                URI.create("https://harbour.example/feed"),
                START,
                answered,
                next,
                Memory.NONE,
                Rhythm.UNKNOWN,
                null,
                false,
                null,
                null,
                null);

        assertThat(Schedule.due(feed, slow)).contains(next);
    }

    @Test
    void intervalsStayWithinBoundsAndAreSpreadByATenthAtMost() {
        Rhythm everyMinute = new Rhythm(START, Duration.ofMinutes(1), 100);
        Rhythm everyFourHours = new Rhythm(START, Duration.ofHours(4), 100);
        Rhythm yearly = new Rhythm(START, Duration.ofDays(365), 100);

        assertThat(after(everyMinute, Optional.empty())).isEqualTo(Duration.ofMinutes(10));
        assertThat(after(everyFourHours, Optional.empty())).isBetween(Duration.ofMinutes(108), Duration.ofMinutes(120));
        assertThat(after(yearly, Optional.empty())).isBetween(Duration.ofMinutes(324), Duration.ofHours(6));
    }

    @Test
    void aServerMayAskForLessButNotForEver() {
        Rhythm everyMinute = new Rhythm(START, Duration.ofMinutes(1), 100);

        assertThat(after(everyMinute, Optional.of(Duration.ofMinutes(60))))
                .isBetween(Duration.ofMinutes(54), Duration.ofMinutes(60));
        assertThat(after(everyMinute, Optional.of(Duration.ofDays(300))))
                .isBetween(Duration.ofMinutes(324), Duration.ofHours(6));
        assertThat(after(everyMinute, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void failuresAreFollowedByLongerAndLongerWaits() {
        assertThat(failure(1, Optional.empty())).isEqualTo(Duration.ofMinutes(10));
        assertThat(failure(2, Optional.empty())).isEqualTo(Duration.ofMinutes(20));
        assertThat(failure(5, Optional.empty())).isEqualTo(Duration.ofMinutes(160));
        assertThat(failure(7, Optional.empty())).isEqualTo(Duration.ofHours(6));
        assertThat(failure(5000, Optional.empty())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aServersWordIsHeededForADay() {
        assertThat(failure(1, Optional.of(START.plus(Duration.ofHours(9))))).isEqualTo(Duration.ofHours(9));
        assertThat(failure(1, Optional.of(START.plusSeconds(1)))).isEqualTo(Duration.ofMinutes(10));
        assertThat(failure(1, Optional.of(START.plus(Duration.ofDays(365))))).isEqualTo(Duration.ofDays(1));
    }

    private Duration after(Rhythm rhythm, Optional<Duration> fresh) {
        return Duration.between(START, Schedule.afterAnswer(feed, rhythm, fresh, START));
    }

    private Duration failure(int failures, Optional<Instant> notBefore) {
        return Duration.between(START, Schedule.afterFailure(feed, failures, notBefore, START));
    }

    private static FeedState state(@Nullable Trouble trouble, boolean gone) {
        return new FeedState(
                "harbour",
                URI.create("https://harbour.example/feed"),
                START,
                START,
                NEXT,
                Memory.NONE,
                Rhythm.UNKNOWN,
                trouble,
                gone,
                null,
                null,
                null);
    }
}
