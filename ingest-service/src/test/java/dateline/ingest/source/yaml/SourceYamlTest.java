package dateline.ingest.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.ingest.source.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceYamlTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final String LIST = """
            sources:
              wire:
                name: Harbour Wire
                zone: Europe/Oslo
                language: no
                display: snippet
                hosts: [wire.example]
                retention: 90d
                credentials:
                  kind: basic
                  secret: ${env:DATELINE_SECRET_WIRE}
                  origins: [wire.example]
              desk:
            """;

    private final SourceYaml yaml = new SourceYaml();

    @Test
    void aListIsReadAndWrittenAsTheSameSources() {
        List<SourceRecord> sources = read(LIST);

        assertThat(sources).extracting(SourceRecord::id).containsExactly("wire", "desk");
        assertThat(sources.getFirst().language()).as("Norwegian, not a refusal").isEqualTo("no");
        assertThat(sources.getFirst().retentionDays()).isEqualTo(90);
        assertThat(read(yaml.write(sources))).isEqualTo(sources);
    }

    @Test
    void jsonIsReadToo() {
        assertThat(read("{\"sources\": {\"wire\": {\"zone\": \"Asia/Tokyo\"}}}"))
                .singleElement()
                .extracting(source -> String.valueOf(source.zone()))
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatIsAmissIsToldWithItsPlaceAndNotRepeated() {
        refused("sources:\n  wire:\n    colour: red\n", "sources.wire.colour is no field that is known");
        refused("sources:\n  wire:\n    credentials: hunter2\n", "sources.wire.credentials is not understood");
        refused("sources:\n  wire: [\n", "is not understood");
        refused("sources:\n  wire:\n    secret: \"hunter2\n", "is not understood");
        refused("sources:\n  wire:\n    zone: Mars\n", "wire: zone is not understood: Mars");
        refused(
                "sources:\n  a:\n    hosts: [x.example]\n  b:\n    hosts: [x.example]\n",
                "b: the host x.example is of the source a");
        refused("{}", "a list of sources begins with sources:");
        refused("sources:\n  a:\n    name: one\n  a:\n    name: two\n", "is not understood");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThatIllegalArgumentException().isThrownBy(() -> read(bomb + "sources: *a39\n"));
    }

    private void refused(String list, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(list))
                .withMessageContaining(reason)
                .withMessageNotContaining("hunter2");
    }

    private List<SourceRecord> read(String list) {
        return yaml.read(list.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
