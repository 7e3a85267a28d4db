package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** Feeds that move, end, stall, swell and lead astray beside good ones, read by two ingest processes, one of them killed. */
@ExtendWith(TestServers.class)
@Execution(ExecutionMode.CONCURRENT)
class HostileFeedsIT {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(8);
    private static final int ROUNDS = 3;

    /** Each of a host of its own, and so of several shares. */
    private static final List<String> GOOD =
            List.of("coast", "harbour", "island", "pier", "quay", "strand", "dated", "moved");

    /** What is said of feeds that cannot be read, by their names. */
    private static final Map<String, String> REASONS = reasons();

    @Test
    void eachHostileFeedIsToldPlainlyAndKeepsNoGoodOneFromBeingRead(PrivateKafka kafka, @TempDir Path folder)
            throws Throwable {
        Path names = Files.write(folder.resolve("hosts"), hosts());
        Launcher launcher = new Launcher(kafka.bootstrapServers(), folder);
        try (FeedServer server = new FeedServer();
                ServerSocket trap = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                RunningService one = ingest(launcher, names, "one");
                RunningService two = ingest(launcher, names, "two")) {
            beHostile(server, trap.getLocalPort());
            one.awaitHealthy();
            two.awaitHealthy();
            follow(new Ingest(one.address()), server, trap.getLocalPort());
            assertAllIsKnown(two);
            awaitRounds(server);

            RunningService killed = server.lastAsker("coast").contains("one@") ? one : two;
            RunningService left = killed == one ? two : one;
            // Its lesson is learnt by now, so that no kill can lose it.
            awaitRetry(left, server);
            killed.kill();
            Map<String, Integer> settled = times(server, Stream.of("old", "gone"));
            awaitRounds(server);
            double before = articles(left, "unchanged");
            killed.start();
            killed.awaitHealthy();
            awaitRounds(server);
            fetchAll(killed, server);

            Eventually.holds(
                    "both have found every article unchanged",
                    () -> articles(killed, "unchanged") + articles(left, "unchanged") - before >= 2 * GOOD.size());
            assertThat(articles(killed, "accepted"))
                    .as("accepted since it was started anew")
                    .isZero();
            assertThat(new KafkaSide(kafka.bootstrapServers()).written(Lane.LIVE.ingestedTopic()))
                    .as("two articles of every good feed, each once")
                    .isEqualTo(2L * GOOD.size());
            assertThat(times(server, Stream.of("old", "gone"))).isEqualTo(settled);
            assertRhythms(server);
            assertNoConnection(trap);
            assertAllIsKnown(killed);
        }
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("gone", "taken away for good (410)");
        reasons.put("busy", "the server answered 429");
        reasons.put("slow", "slow.example took longer than 3 s");
        reasons.put("endless", "the answer is larger than 1048576 bytes as sent");
        reasons.put("bomb", "the answer grows to more than 200 times its size by unpacking");
        reasons.put("inward", "127.0.0.1 is at 127.0.0.1, which is no address of the public internet");
        reasons.put("astray", "closed.example is at 127.0.0.1, which is no address of the public internet");
        reasons.put("private", "private.example is at 10.0.0.1, which is no address of the public internet");
        return reasons;
    }

    private static void beHostile(FeedServer server, int trap) throws IOException {
        server.answer("dated", server::dated);
        server.answer("old", HostileAnswers.redirect(301, server.address("moved.example", "moved")));
        server.answer("gone", HostileAnswers.gone());
        server.answer("busy", HostileAnswers.busy(RETRY_AFTER));
        server.answer("slow", HostileAnswers.dripping());
        server.answer("endless", HostileAnswers.endless());
        server.answer("bomb", HostileAnswers.bomb(8));
        server.answer("inward", HostileAnswers.redirect(302, "http://127.0.0.1:" + trap + "/feed"));
        server.answer("astray", HostileAnswers.redirect(302, "http://closed.example:" + trap + "/feed"));
    }

    /** Everything is this machine, but for one name. */
    private static List<String> hosts() {
        return Stream.concat(
                        Stream.of("10.0.0.1 private.example", "127.0.0.1 localhost", "127.0.0.1 closed.example"),
                        allowed().map(host -> "127.0.0.1 " + host))
                .toList();
    }

    private static Stream<String> allowed() {
        return Stream.concat(
                        Stream.concat(GOOD.stream(), Stream.of("old")),
                        REASONS.keySet().stream().filter(name -> !name.equals("private")))
                .map(name -> name + ".example");
    }

    private static void follow(Ingest ingest, FeedServer server, int trap) throws IOException, InterruptedException {
        for (String name : GOOD) {
            String feed = name.equals("moved") ? "old" : name;
            ingest.follow(name, server.address(feed + ".example", feed), INTERVAL, INTERVAL);
        }
        for (String name : REASONS.keySet()) {
            String url = name.equals("private")
                    ? "http://private.example:" + trap + "/feed"
                    : server.address(name + ".example", name);
            ingest.follow(name, url, INTERVAL, INTERVAL.multipliedBy(2));
        }
    }

    /** Any instance tells of every feed, whoever asks it. */
    private static void assertAllIsKnown(RunningService ingest) throws Throwable {
        for (String name : GOOD) {
            Eventually.passes(
                    () -> assertThat(feed(ingest, name).path("condition").asString())
                            .as(name)
                            .isEqualTo("well"));
        }
        assertThat(feed(ingest, "moved").path("movedTo").asString()).startsWith("http://moved.example:");
        for (Map.Entry<String, String> expected : REASONS.entrySet()) {
            Eventually.passes(() -> {
                JsonNode feed = feed(ingest, expected.getKey());
                assertThat(feed.path("condition").asString())
                        .as(feed.toString())
                        .isEqualTo(expected.getKey().equals("gone") ? "gone" : "failing");
                assertThat(feed.path("reason").asString()).startsWith(expected.getValue());
                assertThat(feed.path("failingSince").asString()).isNotEmpty();
            });
        }
    }

    private static void awaitRetry(RunningService ingest, FeedServer server) throws InterruptedException {
        int before = server.times("busy");
        Eventually.holds(
                "the busy server was asked again, and that is known",
                () -> server.times("busy") > before
                        && feed(ingest, "busy").path("failures").asInt() == server.times("busy"));
    }

    private static void awaitRounds(FeedServer server) throws InterruptedException {
        Map<String, Integer> before = times(server, GOOD.stream());
        Eventually.holds(
                ROUNDS + " more rounds of good feeds",
                () -> GOOD.stream().allMatch(name -> server.times(name) >= before.getOrDefault(name, 0) + ROUNDS));
    }

    private static Map<String, Integer> times(FeedServer server, Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, server::times));
    }

    private static void fetchAll(RunningService ingest, FeedServer server) throws IOException, InterruptedException {
        assertThat(GOOD)
                .as("each was sent once, and was the same from then on")
                .allSatisfy(name -> assertThat(server.timesInFull(name)).isEqualTo(1));
        for (String name : GOOD) {
            new Ingest(ingest.address()).fetch(name);
            Eventually.holds("all of " + name + " was fetched again", () -> server.timesInFull(name) == 2);
        }
    }

    /** A fetch whose lesson died with its process is made once more, and one is asked for; no other comes early. */
    private static void assertRhythms(FeedServer server) {
        ToIntFunction<String> early = name -> Math.toIntExact(server.tooEarly(name, INTERVAL));
        assertThat(GOOD)
                .allSatisfy(name -> assertThat(early.applyAsInt(name)).as(name).isLessThanOrEqualTo(2));
        assertThat(REASONS.keySet())
                .filteredOn(name -> !name.equals("private"))
                .allSatisfy(name -> assertThat(early.applyAsInt(name)).as(name).isLessThanOrEqualTo(1));
        assertThat(server.tooEarly("busy", RETRY_AFTER)).isZero();
        assertThat(server.times("busy")).isGreaterThan(1);
    }

    /** Whoever connects is in its queue, though nobody has taken a connection yet. */
    private static void assertNoConnection(ServerSocket trap) throws IOException {
        trap.setSoTimeout(1);
        try (var connection = trap.accept()) {
            throw new AssertionError("somebody connected from " + connection.getRemoteSocketAddress());
        } catch (SocketTimeoutException _) {
            // Nobody did.
        }
    }

    private static JsonNode feed(RunningService ingest, String name) throws IOException, InterruptedException {
        return Http.get(ingest.address().resolve("/v1/feeds/" + name)).json();
    }

    private static double articles(RunningService ingest, String outcome) throws IOException, InterruptedException {
        return ingest.count("dateline.ingest.articles", "outcome:" + outcome);
    }

    private static RunningService ingest(Launcher launcher, Path names, String name) {
        return launcher.ingest(
                name,
                List.of("-Djdk.net.hosts.file=" + names),
                List.of(
                        "--dateline.feeds.lost-after=6s",
                        "--dateline.fetch.contact=mailto:" + name + "@dateline.example",
                        "--dateline.fetch.allowed=" + allowed().collect(Collectors.joining(",")),
                        "--dateline.fetch.delay=0s",
                        "--dateline.fetch.limits.packed=1MB",
                        "--dateline.fetch.limits.unpacked=4MB",
                        "--dateline.fetch.limits.total=3s"));
    }
}
