package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class OutageIT {

    private static final String ARTICLE =
            "{\"id\": \"outage\", \"source\": \"test\", \"body\": \"The ferry came back.\"}";

    @Test
    void whileKafkaIsAwaySendersAreToldToSendAgain(PrivateKafka kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest =
                RunningIngest.on(kafka.bootstrapServers(), data, "--dateline.ingest.answer-timeout=2s")) {
            kafka.kill();

            var refused = ingest.post("/v1/articles", "application/json", ARTICLE);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(ingest.json(refused).get("detail").asString()).startsWith("Kafka did not acknowledge");

            var broken = ingest.post("/v1/articles:batch", "application/x-ndjson", ARTICLE + "\nnonsense\n");
            assertThat(broken.statusCode()).isEqualTo(503);
            assertThat(ingest.json(broken).get("sum").get("unanswered").asInt()).isEqualTo(1);
            assertThat(ingest.status("GET", "/actuator/health", "")).isEqualTo(503);

            kafka.start();
            RunningIngest.await("health without a send", () -> ingest.status("GET", "/actuator/health", "") == 200);
            RunningIngest.await("an acknowledgement", () -> ingest.status("POST", "/v1/articles", ARTICLE) / 100 == 2);
        }
    }
}
