package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two ingest processes that hold articles under embargo together, both killed while those come due. */
@ExtendWith(TestServers.class)
@Execution(ExecutionMode.CONCURRENT)
class HeldSharesIT {

    private static final int ARTICLES = 60;
    private static final Duration FIRST = Duration.ofSeconds(12);
    private static final String LOST_AFTER = "--dateline.held.lost-after=6s";
    private static final Duration STEP = Duration.ofMillis(250);

    @Test
    void whateverDiesEveryHeldArticleComesOutAndNoneBeforeItsTime(PrivateKafka kafka, @TempDir Path folder)
            throws Exception {
        Launcher launcher = new Launcher(kafka.bootstrapServers(), folder);
        try (RunningService one = launcher.ingest("one", LOST_AFTER);
                RunningService two = launcher.ingest("two", LOST_AFTER)) {
            one.awaitHealthy();
            two.awaitHealthy();
            Map<String, Instant> due = new HashMap<>();
            Instant first = Instant.now().plus(FIRST).truncatedTo(ChronoUnit.MILLIS);
            for (int i = 0; i < ARTICLES; i++) {
                Instant until = first.plus(STEP.multipliedBy(i));
                Http.Answer answer = new Ingest((i % 2 == 0 ? one : two).address()).post("""
                                {"id": "held-%d", "source": "desk", "body": "Text %d.", "embargoedUntil": "%s"}""".formatted(i, i, until));
                assertThat(answer.status()).as(answer.body()).isEqualTo(202);
                due.put(answer.json().path("id").asString(), until);
            }

            awaitPublished(kafka, 5);
            one.kill();
            awaitPublished(kafka, ARTICLES / 3);
            two.kill();
            one.start();
            two.start();
            awaitPublished(kafka, ARTICLES);

            Map<String, List<Instant>> published = published(kafka);
            assertThat(published).hasSize(ARTICLES);
            assertThat(published.keySet()).isEqualTo(due.keySet());
            published.forEach((id, times) -> assertThat(times)
                    .allSatisfy(time -> assertThat(time).isAfterOrEqualTo(due.getOrDefault(id, Instant.MAX))));
            one.awaitHealthy();
            Eventually.holds(
                    "nothing waits any more",
                    () -> Http.get(one.address().resolve("/v1/held"))
                                    .json()
                                    .path("count")
                                    .asInt(-1)
                            == 0);
        }
    }

    /** Often more than once. */
    private static Map<String, List<Instant>> published(PrivateKafka kafka) {
        return new KafkaSide(kafka.bootstrapServers()).writtenAt(Lane.LIVE.ingestedTopic());
    }

    private static void awaitPublished(PrivateKafka kafka, int articles) throws InterruptedException {
        Eventually.holds(articles + " released", () -> published(kafka).size() >= articles);
    }
}
