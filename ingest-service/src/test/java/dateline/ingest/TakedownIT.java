package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
class TakedownIT {

    private static RunningIngest ingest;

    @BeforeAll
    static void start(KafkaServer kafka, @TempDir Path data) throws Exception {
        ingest = RunningIngest.on(kafka.bootstrapServers(), data);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @Test
    void aBarredArticleStaysOutUntilItIsRestored() throws Exception {
        String article = "{\"id\": \"bar\", \"source\": \"takedown\", \"body\": \"The ferry came back.\"}";
        JsonNode accepted = post(article);
        String path = "/v1/articles/" + accepted.get("id").asString();

        JsonNode barred = answer("DELETE", path + "?reason=court+order");
        assertThat(barred.get("status").asString()).isEqualTo("accepted");
        assertThat(barred.get("revision").asLong())
                .isGreaterThan(accepted.get("revision").asLong());
        assertThat(answer("DELETE", path).get("status").asString()).isEqualTo("unchanged");
        assertThat(post(article).get("status").asString()).isEqualTo("barred");

        JsonNode restored = answer("POST", path + "/restore");
        assertThat(restored.get("status").asString()).isEqualTo("restored");
        assertThat(restored.get("republished").asBoolean()).isTrue();
        assertThat(restored.get("revision").asLong())
                .isEqualTo(barred.get("revision").asLong() + 1);
        assertThat(post(article).get("status").asString()).isEqualTo("unchanged");
        assertThat(ingest.status("POST", path + "/restore", "")).isEqualTo(409);
    }

    @Test
    void anArticleCanBeBarredBeforeItComes() throws Exception {
        String unheard = "/v1/articles/" + "0".repeat(31) + "7";

        assertThat(ingest.status("POST", unheard + "/restore", "")).isEqualTo(404);
        assertThat(ingest.status("DELETE", unheard, "")).isEqualTo(202);

        JsonNode restored = answer("POST", unheard + "/restore");
        assertThat(restored.get("republished").asBoolean()).isFalse();
    }

    @Test
    void aWithdrawnArticleComesBackOnlyInANewerVersion() throws Exception {
        post(version("2020-05-01T10:00:00Z", "\"body\": \"The ferry came back.\""));

        assertThat(post(version("2020-05-01T11:00:00Z", "\"status\": \"withdrawn\", \"reason\": \"wrong town\""))
                        .get("status")
                        .asString())
                .isEqualTo("accepted");
        assertThat(post(version("2020-05-01T10:30:00Z", "\"body\": \"The ferry came back at noon.\""))
                        .get("status")
                        .asString())
                .isEqualTo("superseded");
        assertThat(post(version("2020-05-01T12:00:00Z", "\"body\": \"The ferry came back to another town.\""))
                        .get("status")
                        .asString())
                .isEqualTo("accepted");
    }

    private static String version(String updatedAt, String fields) {
        return "{\"id\": \"withdraw\", \"source\": \"takedown\", \"updatedAt\": \"" + updatedAt + "\", " + fields + "}";
    }

    private static JsonNode post(String article) throws IOException, InterruptedException {
        return ingest.json(ingest.post("/v1/articles", "application/json", article));
    }

    private static JsonNode answer(String method, String path) throws IOException, InterruptedException {
        return ingest.json(ingest.send(method, path, "application/json", new byte[0]));
    }
}
