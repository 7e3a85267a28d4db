package dateline.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.kibana.KibanaStandIn;
import dateline.command.terminal.Ink;
import dateline.command.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KibanaCommandTest {

    @TempDir
    private Path folder;

    private final KibanaStandIn kibana;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    KibanaCommandTest() throws IOException {
        kibana = new KibanaStandIn()
                .answers("/api/saved_objects/_import", 200, "{\"success\":true,\"successCount\":1}")
                .answers("/api/kibana/settings", 200, "{}")
                .answers("/api/security/role/dateline-editor", 204, "");
    }

    @BeforeEach
    void writeObjects() throws IOException {
        Files.writeString(folder.resolve("objects.ndjson"), "{\"id\":\"a\"}\n");
        Files.writeString(folder.resolve("password"), "from the file\n");
        Files.writeString(folder.resolve("empty.properties"), "");
    }

    @AfterEach
    void stop() {
        kibana.close();
    }

    @Test
    void objectsSettingAndRoleAreMadeAndToldInThatOrder() {
        int status = run(Map.of("DATELINE_KIBANA_PASSWORD", "hush"), "--user", "ana");

        assertThat(status).as(err()).isZero();
        assertThat(kibana.asked())
                .extracting(KibanaStandIn.Asked::path)
                .containsExactly(
                        "/api/saved_objects/_import?overwrite=true",
                        "/api/kibana/settings",
                        "/api/security/role/dateline-editor");
        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "1 object loaded into the space default",
                        "dates are written in UTC there",
                        "the role dateline-editor reads them: give it to editors",
                        kibana.address() + "/app/dashboards#/view/dateline-newsroom");
    }

    @Test
    void whatIsNotWantedIsNotDone() {
        assertThat(run(Map.of(), "--no-role", "--keep-time-zone")).isZero();

        assertThat(kibana.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.authorization()).isEmpty());
    }

    @Test
    void thePasswordComesFromAFileOrAVariableOrTheSettings() throws IOException {
        run(Map.of("DATELINE_KIBANA_PASSWORD", "from the variable"), "--user", "ana");
        run(
                Map.of("DATELINE_KIBANA_PASSWORD", "from the variable"),
                "--user",
                "ana",
                "--password-file",
                folder.resolve("password").toString());
        Files.writeString(
                folder.resolve("empty.properties"), "kibana.username=eleni\nkibana.password=from the settings\n");
        run(Map.of());

        assertThat(kibana.asked())
                .filteredOn(asked -> asked.path().contains("_import"))
                .extracting(asked -> new String(
                        java.util.Base64.getDecoder()
                                .decode(asked.authorization().replace("Basic ", "")),
                        UTF_8))
                .containsExactly("ana:from the variable", "ana:from the file", "eleni:from the settings");
    }

    @Test
    void aPasswordIsNoArgument() {
        assertThat(run(Map.of(), "--user", "ana", "--password", "hush")).isEqualTo(Failure.WRONG_USE);
        assertThat(kibana.asked()).isEmpty();
    }

    @Test
    void withoutATerminalAMissingPasswordIsSaid() {
        assertThat(run(Map.of(), "--user", "ana")).isEqualTo(Failure.WRONG_USE);
        assertThat(err()).contains("there is no password for ana", "DATELINE_KIBANA_PASSWORD");
    }

    @Test
    void aPartialFailureEndsWithOneAndMakesNoRole() {
        kibana.answers(
                "/api/saved_objects/_import",
                200,
                "{\"success\":false,\"successCount\":0,\"errors\":[{\"id\":\"a\",\"type\":\"map\","
                        + "\"error\":{\"type\":\"unsupported_type\"}}]}");

        assertThat(run(Map.of())).isEqualTo(Failure.SOME_FAILED);

        assertThat(err()).contains("map a: this Kibana does not know such objects");
        assertThat(kibana.asked()).hasSize(1);
    }

    @Test
    void aKibanaThatRefusesEndsWithThree() {
        kibana.answers("/api/saved_objects/_import", 401, "{}");

        assertThat(run(Map.of("DATELINE_KIBANA_PASSWORD", "hush"), "--user", "ana"))
                .isEqualTo(Failure.NOT_THERE);
        assertThat(err()).contains("does not let user ana in").doesNotContain("hush");
    }

    @Test
    void missingObjectsAndAnAddressThatIsNoneAreWrongUse() {
        assertThat(run(Map.of(), "--file", folder.resolve("gone.ndjson").toString()))
                .isEqualTo(Failure.WRONG_USE);
        assertThat(run(Map.of(), "--url", "kibana.example")).isEqualTo(Failure.WRONG_USE);
        assertThat(kibana.asked()).isEmpty();
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private int run(Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of("kibana", "import"));
        List<String> given = List.of(arguments);
        all.addAll(given);
        addUnlessGiven(all, given, "--url", kibana.address());
        addUnlessGiven(all, given, "--file", folder.resolve("objects.ndjson").toString());
        addUnlessGiven(
                all, given, "--settings", folder.resolve("empty.properties").toString());
        Terminal terminal = new Terminal(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), 100, Ink.PLAIN, false);
        return Dateline.commandLine(terminal, environment).execute(all.toArray(String[]::new));
    }

    private static void addUnlessGiven(List<String> all, List<String> given, String option, String value) {
        if (!given.contains(option)) {
            all.addAll(List.of(option, value));
        }
    }
}
