package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Articles whose retention is over, over a real Kafka. */
@ExtendWith(TestServers.class)
class RetentionIT {

    private final String wire = "wire-" + UUID.randomUUID();
    private final String coast = "coast-" + UUID.randomUUID();

    private static JsonNode send(RunningIngest ingest, String source, String id, Duration age) throws Exception {
        return ingest.json(ingest.post(
                "/v1/articles",
                "application/json",
                "{\"id\": \"%s\", \"source\": \"%s\", \"publishedAt\": \"%s\", \"body\": \"The ferry came back.\"}"
                        .formatted(id, source, Instant.now().minus(age))));
    }

    private static String statusOf(RunningIngest ingest, JsonNode article) {
        try {
            return ingest.json(ingest.send(
                            "GET", "/v1/receipts/" + article.path("id").asString(), "application/json", new byte[0]))
                    .path("status")
                    .asString();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eachSourceKeepsItsArticlesAsLongAsItsRecordSaysWhereverItStands(KafkaServer kafka, @TempDir Path data)
            throws Exception {
        Path file = Files.writeString(
                data.resolve("sources.yaml"),
                "sources: {\"" + coast + "\": {retention: 400d, hosts: [coast.example]}}");
        try (RunningIngest ingest = RunningIngest.on(
                kafka.bootstrapServers(),
                data.resolve("receipts"),
                "--dateline.ingest.sources=" + file,
                "--dateline.retention.every=1s")) {
            JsonNode old = send(ingest, wire, "old", Duration.ofDays(31));
            JsonNode young = send(ingest, wire, "young", Duration.ofDays(29));
            JsonNode longer = send(ingest, coast, "longer", Duration.ofDays(31));
            JsonNode ancient = send(ingest, "www.coast.example", "ancient", Duration.ofDays(401));
            JsonNode free = send(ingest, "free-" + wire, "free", Duration.ofDays(9_000));
            RunningIngest.await(
                    "the file's term", () -> statusOf(ingest, ancient).equals("barred"));
            assertThat(statusOf(ingest, old)).isEqualTo("accepted");

            assertThat(ingest.status("PUT", "/v1/sources/" + wire, "{\"retention\": \"30d\"}"))
                    .isBetween(200, 201);
            RunningIngest.await("the new term", () -> statusOf(ingest, old).equals("barred"));

            assertThat(List.of(young, longer, free))
                    .allSatisfy(kept -> assertThat(statusOf(ingest, kept)).isEqualTo("accepted"));
            assertThat(send(ingest, wire, "old", Duration.ofDays(1))
                            .path("status")
                            .asString())
                    .isEqualTo("barred");
            assertThat(ended(ingest)).isEqualTo(1);
        }
    }

    private double ended(RunningIngest ingest) throws Exception {
        return ingest.json(ingest.send(
                        "GET",
                        "/actuator/metrics/dateline.ingest.retention.ended?tag=source:" + wire,
                        "application/json",
                        new byte[0]))
                .path("measurements")
                .path(0)
                .path("value")
                .asDouble();
    }

    @Test
    void whatAnInstanceLeavesUndoneTheNextOneFinishes(KafkaServer kafka, @TempDir Path one, @TempDir Path other)
            throws Exception {
        List<JsonNode> articles = new ArrayList<>();
        try (RunningIngest ingest = RunningIngest.on(
                kafka.bootstrapServers(), one, "--dateline.retention.every=1s", "--dateline.retention.per-second=2")) {
            for (int i = 0; i < 40; i++) {
                articles.add(send(ingest, wire, "article " + i, Duration.ofDays(31)));
            }
            assertThat(ingest.status("PUT", "/v1/sources/" + wire, "{\"retention\": \"30d\"}"))
                    .isBetween(200, 201);
            RunningIngest.await("the first", () -> articles.stream().anyMatch(article -> isBarred(ingest, article)));
        }
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), other)) {
            RunningIngest.await("the last", () -> articles.stream().allMatch(article -> isBarred(ingest, article)));
        }
    }

    private static boolean isBarred(RunningIngest ingest, JsonNode article) {
        return statusOf(ingest, article).equals("barred");
    }

    @Test
    void anErasedArticleIsRememberedByNothingButItsBar(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            JsonNode article = send(ingest, wire, "asked for", Duration.ofDays(1));
            String path = "/v1/articles/" + article.path("id").asString();

            assertThat(ingest.status("DELETE", path + "?erase=perhaps", "")).isEqualTo(400);
            assertThat(ingest.status("DELETE", path + "?erase=true", "")).isEqualTo(202);
            assertThat(ingest.status("DELETE", path + "?erase=true", "")).isEqualTo(200);

            JsonNode receipt = ingest.json(ingest.send(
                    "GET", "/v1/receipts/" + article.path("id").asString(), "application/json", new byte[0]));
            assertThat(receipt.propertyNames()).containsExactlyInAnyOrder("id", "revision", "status");
            JsonNode restored = ingest.json(ingest.post(path + "/restore", "application/json", ""));
            assertThat(restored.path("republished").asBoolean(true)).isFalse();
            assertThat(send(ingest, wire, "asked for", Duration.ofDays(1))
                            .path("status")
                            .asString())
                    .isEqualTo("accepted");
        }
    }
}
