package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.properties"),
                "ingest.token = from-file\nelasticsearch.api-key = key\nkafka.client.security.protocol = SSL\n");

        Settings settings = Settings.of(Map.of("DATELINE_INGEST_TOKEN", "from-environment"), Optional.of(file));

        assertThat(settings.get("ingest.token")).contains("from-environment");
        assertThat(settings.get("elasticsearch.api-key")).contains("key");
        assertThat(settings.get("kafka")).isEmpty();
        assertThat(settings.below("kafka.client.")).containsExactly(Map.entry("security.protocol", "SSL"));
    }
}
