package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class AccessIT {

    private static final String ARTICLE =
            "{\"id\": \"token\", \"source\": \"access\", \"body\": \"The ferry came back.\"}";

    @Test
    void onlyWhoKnowsTheTokenWritesAndEverybodyReads(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest =
                RunningIngest.on(kafka.bootstrapServers(), data, "--dateline.ingest.token=a-secret")) {
            var unknown = ingest.post("/v1/articles", "application/json", ARTICLE);
            assertThat(unknown.statusCode()).isEqualTo(401);
            assertThat(unknown.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"dateline\"");
            assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(post(ingest, "Authorization", "Bearer another")).isEqualTo(401);
            assertThat(post(ingest, "Authorization", "Basic a-secret")).isEqualTo(401);
            assertThat(ingest.status("DELETE", "/v1/articles/" + "0".repeat(32), ""))
                    .isEqualTo(401);

            assertThat(post(ingest, "Authorization", "Bearer a-secret")).isEqualTo(202);
            assertThat(post(ingest, "Authorization", "Bearer a-secret", "Origin", "https://elsewhere.example"))
                    .isEqualTo(403);

            assertThat(ingest.status("PUT", "/v1/feeds/tides", "{\"url\": \"https://tides.example/feed\"}"))
                    .isEqualTo(401);
            assertThat(ingest.status("GET", "/v1/feeds", "")).isEqualTo(200);

            assertThat(ingest.status("GET", "/actuator/health", "")).isEqualTo(200);
            assertThat(ingest.status("GET", "/v1/openapi.yaml", "")).isEqualTo(200);
        }
    }

    @Test
    void aTokenIsGoodForItsScopesAndForSoManyRequests(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(
                kafka.bootstrapServers(),
                data,
                "--dateline.ingest.tokens=desk:write:first,ops:manage:second",
                "--dateline.ingest.requests-per-minute=1")) {
            var lacking = ingest.post("/v1/articles", "application/json", ARTICLE, "Authorization", "Bearer second");
            assertThat(lacking.statusCode()).isEqualTo(403);
            assertThat(lacking.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer realm=\"dateline\", error=\"insufficient_scope\", scope=\"write\"");
            assertThat(ingest.json(lacking).path("detail").asString(""))
                    .isEqualTo("the token ops lacks the scope write");
            for (String path : List.of("/v1/feeds/tides", "/v1/%66eeds/tides;a=b")) {
                assertThat(ingest.send("DELETE", path, "application/json", new byte[0], "Authorization", "Bearer first")
                                .statusCode())
                        .isEqualTo(403);
            }

            assertThat(ingest.post("/v1/articles", "application/json", "{}", "Authorization", "Bearer first")
                            .statusCode())
                    .isEqualTo(422);
            var fast = ingest.post("/v1/articles", "application/json", "{}", "Authorization", "Bearer first");
            assertThat(fast.statusCode()).isEqualTo(429);
            assertThat(fast.headers().firstValue("Retry-After")).isPresent();
            assertThat(fast.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void withoutATokenItListensToThisMachineOnly(@TempDir Path data) {
        assertThatThrownBy(() -> RunningIngest.starting("127.0.0.1:9", data, "--server.address=0.0.0.0"))
                .hasRootCauseMessage("server.address is 0.0.0.0, where others reach it, and there is no token");
    }

    private static int post(RunningIngest ingest, String... headers) throws Exception {
        return ingest.post("/v1/articles", "application/json", ARTICLE, headers).statusCode();
    }
}
