package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.export.RowFormat;
import dateline.command.terminal.Ink;
import dateline.command.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class DatelineTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "status",
                "feed",
                "feeds",
                "held",
                "show",
                "search",
                "dead-letters",
                "reindex",
                "kibana",
                "quotes",
                "timeline",
                "who",
                "export",
                "sample",
                "logs"
            })
    void everyCommandHelpsWithTwoExamples(String command) {
        assertThat(run(command, "--help")).isZero();

        String help = out.toString(StandardCharsets.UTF_8);
        String examples = help.substring(help.indexOf("Examples:"));
        assertThat(examples.lines().filter(line -> line.contains("dateline " + command) || line.contains("curl")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatRunsNowhereIsAnsweredByThree() {
        assertThat(run("status", "--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("no stack runs in " + folder + ": start it with ./dateline up");

        assertThat(run("show", "anything", "--data", folder.toString())).isEqualTo(3);
        assertThat(run("down", "--data", folder.toString())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds list", "feeds add https://a.example/feed", "dead-letters list", "sources list"})
    void whereTheStackIsMayBeSaidBeforeOrBehindTheSubcommand(String line) {
        for (String arguments :
                List.of(line + " --json --data " + folder, line.replaceFirst(" ", " --data " + folder + " "))) {
            assertThat(run(arguments.split(" "))).as(arguments).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample --format ndjson quotes", "sample quotes --format ndjson"})
    void theFormatOfASampleMayBeSaidBeforeOrBehindTheSubcommand(String line) {
        CommandSpec sample = Dateline.commandLine(terminal(), Map.of())
                .parseArgs(line.split(" "))
                .subcommand()
                .commandSpec();

        assertThat(sample.findOption("--format").<RowFormat>getValue()).isEqualTo(RowFormat.NDJSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "feed",
                "show",
                "search",
                "up --ingest-port no",
                "up --port-offset 70000",
                "up --index-port 8081",
                "up --enrich-heap lots",
                "who",
                "export",
                "export quotes",
                "export nonsense --out -",
                "sample",
                "quotes --kind loud",
                "quotes --from yesterday",
                "search ferry --from 2016-12-02 --to 2016-12-01",
                "export quotes --out - --format loud",
                "sample --format loud quotes",
                "sample quotes --format loud",
                "dead-letters redrive",
                "feeds add",
                "feeds pause",
                "feeds nonsense",
                "kibana",
                "kibana import"
            })
    void wrongUseIsAnsweredByTwo(String line) {
        String[] arguments = (line + (line.startsWith("up") ? " --data " + folder : "")).split(" ");

        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void aFolderThatIsNoStackIsNeverPurged() {
        assertThat(run("down", "--purge", "--yes", "--data", folder.toString())).isEqualTo(2);
        assertThat(folder).exists();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run(
                        "feed",
                        "--ingest",
                        "http://127.0.0.1:1",
                        folder.resolve("gone.jsonl").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no file or folder", "gone.jsonl");
    }

    private int run(String... arguments) {
        return Dateline.commandLine(terminal(), Map.of()).execute(arguments);
    }

    private Terminal terminal() {
        return new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                100,
                Ink.PLAIN,
                false);
    }
}
