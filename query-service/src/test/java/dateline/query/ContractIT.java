package dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What holds without Elasticsearch: the contract, who may read, and that nobody else does. */
class ContractIT {

    private static final URI NOBODY = URI.create("http://127.0.0.1:9");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void theServedContractIsTheDocumentedOneAndNamesEveryEndpoint() throws Exception {
        try (RunningQuery query = RunningQuery.on(NOBODY)) {
            var served = query.get("/v1/openapi.yaml");

            assertThat(served.headers().firstValue("Content-Type")).contains("application/yaml");
            assertThat(served.body())
                    .isEqualTo(Files.readString(
                            Path.of(System.getProperty("dateline.home"), "docs", "query-openapi.yaml")));
            assertThat(named(served.body())).isEqualTo(query.endpoints());

            assertThat(query.get("/v1/articles").statusCode()).isEqualTo(503);
            assertThat(query.get("/").statusCode()).isEqualTo(503);
            assertThat(query.get("/stages").statusCode()).isEqualTo(200);
            assertThat(query.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(query.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void whereTokensAreSetOnlyWhoKnowsOneReads() throws Exception {
        try (RunningQuery query = RunningQuery.on(
                NOBODY,
                "--dateline.query.tokens=desk:read:a-secret,ops:write:another",
                "--dateline.query.identity-header=X-Reader",
                "--dateline.query.trusted-proxies=192.0.2.1")) {
            for (String path : Set.of("/v1/openapi.yaml", "/stages", "/assets/dateline.css", "/actuator/metrics")) {
                assertThat(query.get(path).statusCode()).as(path).isEqualTo(401);
                assertThat(query.get(path, "Authorization", "Bearer a-secret").statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(query.get("/stages").headers().allValues("WWW-Authenticate"))
                    .hasSize(2);
            assertThat(query.get("/stages", "Authorization", "Basic YW55Ym9keTphLXNlY3JldA==")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(query.get("/stages", "Authorization", "Basic YW55Ym9keTp3cm9uZw==")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(query.get("/stages", "Authorization", "Bearer another").statusCode())
                    .isEqualTo(403);
            assertThat(query.get("/stages", "X-Reader", "ana").statusCode()).isEqualTo(401);
            assertThat(query.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withNeitherItListensToThisMachineOnly() {
        assertThatThrownBy(() -> RunningQuery.on(NOBODY, "--server.address=0.0.0.0"))
                .hasRootCauseMessage(
                        "server.address is 0.0.0.0, where others reach it, and there is neither a token nor a"
                                + " proxy that is trusted");
    }

    private static Set<String> named(String contract) {
        Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(contract);
        Set<String> named = new TreeSet<>();
        document.getOrDefault("paths", Map.of())
                .forEach((path, operations) -> operations.keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> named.add(method + " " + path)));
        return named;
    }
}
