package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two ingest processes that share feeds, one of them killed in the middle. */
@ExtendWith(TestServers.class)
@Execution(ExecutionMode.CONCURRENT)
class FeedSharesIT {

    private static final Duration INTERVAL = Duration.ofSeconds(3);
    /** Of two hosts, and so of two shares. */
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private static final String[] FETCHING = {
        "--dateline.fetch.allowed=localhost,127.0.0.1", "--dateline.fetch.delay=0s"
    };

    private static final List<String> FEEDS =
            IntStream.range(0, 6).mapToObj(i -> "feed-" + i).toList();

    @Test
    void feedsAreAskedOnceAnIntervalByWhoeverIsThereAndNothingIsPublishedTwice(PrivateKafka kafka, @TempDir Path folder)
            throws Exception {
        Launcher launcher = new Launcher(kafka.bootstrapServers(), folder);
        try (FeedServer server = new FeedServer();
                RunningService one = launcher.ingest("one", FETCHING);
                RunningService two = launcher.ingest("two", FETCHING)) {
            one.awaitHealthy();
            two.awaitHealthy();
            for (int i = 0; i < FEEDS.size(); i++) {
                String name = FEEDS.get(i);
                new Ingest((i % 2 == 0 ? one : two).address())
                        .follow(name, server.address(HOSTS.get(i % HOSTS.size()), name), INTERVAL, INTERVAL);
            }
            awaitRounds(server, 3);

            one.kill();
            awaitRounds(server, 3);

            one.start();
            one.awaitHealthy();
            two.kill();
            awaitRounds(server, 3);

            two.start();
            two.awaitHealthy();
            awaitRounds(server, 3);
            // A fetch whose lesson died with its process is made once more; no other comes early.
            assertThat(FEEDS)
                    .allSatisfy(
                            feed -> assertThat(server.tooEarly(feed, INTERVAL)).isLessThanOrEqualTo(2));
            assertThat(FEEDS.stream()
                            .mapToLong(feed -> server.tooEarly(feed, INTERVAL))
                            .sum())
                    .as("most fetches under way at a kill: one of each host")
                    .isLessThanOrEqualTo(2L * HOSTS.size());

            for (String feed : FEEDS) {
                int before = server.times(feed);
                new Ingest(two.address()).fetch(feed);
                Eventually.holds("the fetch of " + feed, () -> server.times(feed) > before);
            }
            Eventually.holds(
                    "every article was found unchanged", () -> outcomes(one, two, "unchanged") >= 2 * FEEDS.size());
            assertThat(outcomes(one, two, "accepted"))
                    .as("accepted since both were started anew")
                    .isZero();
        }
    }

    private static void awaitRounds(FeedServer server, int rounds) throws InterruptedException {
        List<IntSupplier> times = FEEDS.stream()
                .<IntSupplier>map(feed -> () -> server.times(feed))
                .toList();
        List<Integer> before = times.stream().map(IntSupplier::getAsInt).toList();
        Eventually.holds(
                rounds + " more rounds",
                () -> IntStream.range(0, times.size())
                        .allMatch(i -> times.get(i).getAsInt() >= before.get(i) + rounds));
    }

    /** What both have answered for since they were started. */
    private static double outcomes(RunningService one, RunningService two, String outcome)
            throws IOException, InterruptedException {
        String tag = "outcome:" + outcome;
        return one.count("dateline.ingest.articles", tag) + two.count("dateline.ingest.articles", tag);
    }
}
