package dateline.command.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SourceLinesTest {

    private static final List<KeptSource> SOURCES = KeptSource.list(new JsonMapper().readTree("""
            {"sources": [
              {"id": "desk", "known": false, "fixed": false, "taken": 20, "summaries": 15, "mostlySummaries": true},
              {"id": "wire", "name": "Wire", "zone": "Asia/Tokyo", "display": "link", "retention": "90d",
               "credentials": {"kind": "basic", "secret": "${file:wire}", "origins": ["https://wire.example"]},
               "credentialsTrouble": "the file wire cannot be read",
               "known": true, "fixed": true, "taken": 0, "summaries": 0, "mostlySummaries": false}]}
            """));

    @Test
    void aTableTellsWhatIsSetAndBelowItWhatIsWrong() {
        List<String> lines = SourceLines.table(SOURCES);

        assertThat(lines.stream().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "SOURCE NAME ZONE LANGUAGE SHOWN KEPT CREDENTIALS TEASERS SET BY",
                        "desk - - - full - none 15 of 20 nobody",
                        "wire Wire Asia/Tokyo - link 90d missing - file",
                        "desk sends mostly teasers: 15 of the latest 20 articles",
                        "wire is not fetched: the file wire cannot be read");
    }

    @Test
    void oneSourceIsToldWhole() {
        assertThat(SourceLines.of(SOURCES.getLast()))
                .anySatisfy(line -> assertThat(line).contains("credentials ", "${file:wire}"));
    }

    @Test
    void withoutSourcesItSaysHowToKeepOne() {
        assertThat(SourceLines.table(List.of()))
                .containsExactly("No sources are kept: dateline sources set ID --zone Europe/Paris");
    }
}
