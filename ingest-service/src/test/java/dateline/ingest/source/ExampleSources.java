package dateline.ingest.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources for tests. */
final class ExampleSources {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private ExampleSources() {}

    static SourceRecord named(String id, String name, String... hosts) {
        return new SourceSetting(name, null, null, null, null, List.of(hosts), null, null, null).source(id, NOW);
    }

    static SourceRecord locked(String id, String kind, @Nullable String header, String secret, String... origins) {
        return new SourceSetting(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new SourceSetting.CredentialSetting(kind, header, secret, List.of(origins)),
                        null,
                        null)
                .source(id, NOW);
    }
}
