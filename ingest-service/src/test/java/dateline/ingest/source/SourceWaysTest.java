package dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.Login;
import dateline.ingest.fetch.Origin;
import dateline.ingest.fetch.Refusal;
import dateline.ingest.fetch.Way;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWaysTest {

    @TempDir
    private Path folder;

    private final SourceBoard board = new SourceBoard();

    @Test
    void everyKindOfCredentialsIsSaidItsOwnWay() throws Exception {
        Files.writeString(folder.resolve("wire.key"), "ada:lovelace\n");

        assertThat(login(ExampleSources.locked("wire", "basic", null, "${file:wire.key}", "wire.example")))
                .isEqualTo(new Login("Authorization", "Basic YWRhOmxvdmVsYWNl", Set.of(Origin.of("wire.example"))));
        assertThat(login(ExampleSources.locked("wire", "bearer", null, "${env:DATELINE_SECRET_A}", "wire.example")))
                .isEqualTo(new Login("Authorization", "Bearer 4711", Set.of(Origin.of("wire.example"))));
        assertThat(login(ExampleSources.locked(
                        "wire", "header", "X-Api-Key", "${env:DATELINE_SECRET_A}", "http://wire.example:81")))
                .isEqualTo(new Login("X-Api-Key", "4711", Set.of(Origin.of("http://wire.example:81"))));
    }

    @Test
    void aSecretThatIsNotThereSaysWhichAndNothingIsFetched() {
        refused("${env:DATELINE_SECRET_B}", "the environment variable DATELINE_SECRET_B is not set");
        refused("${file:nobody}", "with a secret cannot be read");
    }

    @Test
    void aSecretOfSeveralLinesIsNone() throws IOException {
        Files.writeString(folder.resolve("wire.key"), "a\nInjected: b");

        refused("${file:wire.key}", "the secret ${file:wire.key} is no line of text");
    }

    @Test
    void theHostTellsWhereNoSourceIsNamed() throws Exception {
        SourceRecord wire = new SourceSetting(
                        null, null, null, null, null, List.of("wire.example"), null, "http://proxy.example:3128", null)
                .source("wire", ExampleSources.NOW);
        keep(wire);
        Way proxied = new Way(Optional.empty(), Optional.of(URI.create("http://proxy.example:3128")));

        assertThat(ways().of(request("https://wire.example/a", Optional.empty())))
                .isEqualTo(proxied);
        assertThat(ways().of(request("https://cdn.example/a", Optional.of("wire"))))
                .isEqualTo(proxied);
        assertThat(ways().of(request("https://wire.example/a", Optional.of("nobody"))))
                .isEqualTo(Way.USUAL);
    }

    private void refused(String secret, String reason) {
        SourceRecord source = ExampleSources.locked("wire", "bearer", null, secret, "wire.example");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> login(source))
                .withMessageStartingWith("the credentials of the source wire cannot be had: ")
                .withMessageContaining(reason);
        assertThat(ways().trouble(source)).get().asString().contains(reason);
    }

    private Login login(SourceRecord source) throws Refusal {
        keep(source);
        return ways().of(request("https://wire.example/feed", Optional.of("wire")))
                .login()
                .orElseThrow();
    }

    private SourceWays ways() {
        return new SourceWays(board, new Secrets(Map.of("DATELINE_SECRET_A", "4711"), folder));
    }

    private void keep(SourceRecord source) {
        board.keep(1, source.id(), source);
        board.caughtUp();
    }

    private static FetchRequest request(String address, Optional<String> source) {
        return new FetchRequest(URI.create(address), "*/*", Optional.empty(), source);
    }
}
