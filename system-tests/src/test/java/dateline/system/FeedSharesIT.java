package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
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

    private static final List<String> FEEDS =
            IntStream.range(0, 6).mapToObj(i -> "feed-" + i).toList();

    private final LocalStack stack = new LocalStack(Checkout.home());

    @Test
    void feedsAreAskedOnceAnIntervalByWhoeverIsThereAndNothingIsPublishedTwice(PrivateKafka kafka, @TempDir Path folder)
            throws Exception {
        try (FeedServer server = new FeedServer();
                RunningService one = ingest(kafka, folder, "one");
                RunningService two = ingest(kafka, folder, "two")) {
            one.awaitHealthy();
            two.awaitHealthy();
            for (int i = 0; i < FEEDS.size(); i++) {
                String name = FEEDS.get(i);
                follow(i % 2 == 0 ? one : two, name, server.address(HOSTS.get(i % HOSTS.size()), name));
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
                assertThat(Http.json("POST", two.address().resolve("/v1/feeds/" + feed + "/fetch"), "")
                                .status())
                        .isEqualTo(202);
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

    private static void follow(RunningService ingest, String name, String url)
            throws IOException, InterruptedException {
        Http.Answer answer =
                Http.json("PUT", ingest.address().resolve("/v1/feeds/" + name), """
                {"url": "%s", "source": "shares", "shortest": "%s", "longest": "%s"}
                """.formatted(url, INTERVAL, INTERVAL));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** What both have answered for since they were started. */
    private static double outcomes(RunningService one, RunningService two, String outcome)
            throws IOException, InterruptedException {
        String tag = "outcome:" + outcome;
        return one.count("dateline.ingest.articles", tag) + two.count("dateline.ingest.articles", tag);
    }

    private RunningService ingest(PrivateKafka kafka, Path folder, String name) {
        int port = Ports.free();
        JvmSpec spec = JvmSpec.ofJar("ingest-" + name, Part.INGEST.jar(stack.home()), folder.resolve(name + ".log"))
                .withOptions(Part.INGEST.options())
                .withArguments(List.of(
                        "--server.port=" + port,
                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                        "--dateline.ingest.data=" + folder.resolve(name),
                        "--dateline.fetch.allowed=localhost,127.0.0.1",
                        "--dateline.fetch.delay=0s"));
        return RunningService.launch(stack, spec, port);
    }
}
