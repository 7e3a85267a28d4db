package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

@ExtendWith(TestServers.class)
class ContractIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void theServedContractIsTheDocumentedOneAndNamesEveryEndpoint(KafkaServer kafka, @TempDir Path data)
            throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            var served = ingest.send("GET", "/v1/openapi.yaml", "application/json", new byte[0]);

            assertThat(served.headers().firstValue("Content-Type")).contains("application/yaml");
            assertThat(served.body())
                    .isEqualTo(Files.readString(Path.of(System.getProperty("dateline.home"), "docs", "openapi.yaml")));
            assertThat(named(served.body())).isEqualTo(ingest.endpoints());
        }
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
