package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.kafka.ClientSettings;
import dateline.stack.JvmSpec;
import dateline.stack.LocalStack;
import dateline.stack.Ports;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
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
    private static final Duration STEP = Duration.ofMillis(250);

    private final LocalStack stack = new LocalStack(Checkout.home());

    @Test
    void whateverDiesEveryHeldArticleComesOutAndNoneBeforeItsTime(PrivateKafka kafka, @TempDir Path folder)
            throws Exception {
        try (RunningService one = ingest(kafka, folder, "one");
                RunningService two = ingest(kafka, folder, "two")) {
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
            assertThat(published(kafka)).isEmpty();

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

    private static void awaitPublished(PrivateKafka kafka, int articles) throws InterruptedException {
        Eventually.holds(articles + " released", () -> published(kafka).size() >= articles);
    }

    /** When each article was written, by the broker's or the writer's clock, which are of one machine; often more than once. */
    private static Map<String, List<Instant>> published(PrivateKafka kafka) {
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Lane.LIVE.ingestedTopic(), partition))
                .toList();
        Map<String, List<Instant>> published = new HashMap<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    published
                            .computeIfAbsent(new String(record.key(), UTF_8), any -> new ArrayList<>())
                            .add(Instant.ofEpochMilli(record.timestamp()));
                }
            }
        }
        return published;
    }

    private RunningService ingest(PrivateKafka kafka, Path folder, String name) {
        int port = Ports.free();
        JvmSpec spec = JvmSpec.ofJar("ingest-" + name, Part.INGEST.jar(stack.home()), folder.resolve(name + ".log"))
                .withOptions(Part.INGEST.options())
                .withArguments(List.of(
                        "--server.port=" + port,
                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                        "--dateline.ingest.data=" + folder.resolve(name),
                        "--dateline.held.lost-after=6s"));
        return RunningService.launch(stack, spec, port);
    }
}
