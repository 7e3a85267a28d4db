package dateline.benchmark.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class FeedRunTest {

    private static final double TENTH = 0.1;

    @Test
    void noFeedIsAskedLaterThanATenthOfItsIntervalAfterItWasDue(@TempDir Path folder) throws Exception {
        List<SimulatedFeed> feeds = FeedMix.of(60);
        try (FeedRun run = new FeedRun(feeds, folder)) {
            run.passTo(SimulatedFeed.START.plus(Duration.ofDays(1)));

            assertThat(run.diary().latest().values())
                    .allSatisfy(latest ->
                            assertThat(latest.share()).as("%s", latest).isLessThanOrEqualTo(TENTH));
            assertThat(run.diary().polls()).isGreaterThan(10L * feeds.size());
            assertThat(run.visits()).containsKeys("fetched", "unchanged", "failed");
            assertThat(run.published().articles()).isGreaterThan(feeds.size());
        }
    }
}
