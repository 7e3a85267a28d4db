package dateline.command;

import dateline.command.elasticsearch.SearchUnavailable;
import dateline.command.ingest.IngestUnavailable;
import dateline.command.kibana.KibanaUnavailable;
import dateline.command.stack.StackFailure;
import dateline.command.terminal.Style;
import dateline.command.terminal.Terminal;
import dateline.stack.StackException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command itself: {@code dateline up}, {@code dateline feed} and so on. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = "Articles in; people, places, dated events and attributed quotes out, searchable seconds later.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline up                          build if needed, start everything, feed the samples",
            "  dateline feed --wait archive.jsonl   send an archive, and wait until it is searchable",
            "",
            "Exit status: 0 done, 1 some items failed, 2 wrong use, 3 the stack is not there."
        })
public final class Dateline {

    private Dateline() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        System.exit(commandLine(Terminal.ofProcess(environment), environment).execute(arguments));
    }

    static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
        CommandLine line = new CommandLine(new Dateline())
                .addSubcommand(new UpCommand(terminal, environment))
                .addSubcommand(new DownCommand(terminal, environment))
                .addSubcommand(new StatusCommand(terminal, environment))
                .addSubcommand(new FeedCommand(terminal, environment))
                .addSubcommand(new FeedsCommand(terminal, environment))
                .addSubcommand(new SourcesCommand(terminal, environment))
                .addSubcommand(new HeldCommand(terminal, environment))
                .addSubcommand(new ShowCommand(terminal, environment))
                .addSubcommand(new SearchCommand(terminal, environment))
                .addSubcommand(new ReindexCommand(terminal, environment))
                .addSubcommand(new WhoCommand(terminal, environment))
                .addSubcommand(new QuotesCommand(terminal, environment))
                .addSubcommand(new TimelineCommand(terminal, environment))
                .addSubcommand(new ExportCommand(terminal, environment))
                .addSubcommand(new SampleCommand(terminal, environment))
                .addSubcommand(new DeadLettersCommand(terminal, environment))
                .addSubcommand(new EraseCommand(terminal, environment))
                .addSubcommand(new KibanaCommand(terminal, environment))
                .addSubcommand(new LogsCommand(terminal, environment))
                .addSubcommand(new SuperviseCommand());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.ink().paint(Style.HEADING, "x").equals("x") ? Ansi.OFF : Ansi.ON));
        line.setUsageHelpWidth(Math.max(80, terminal.width()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, terminal));
        return line;
    }

    private static int report(Exception failure, Terminal terminal) throws Exception {
        return switch (failure) {
            case Failure known -> say(terminal, known, known.status());
            case StackException stack -> say(terminal, stack, Failure.NOT_THERE);
            case StackFailure stack -> say(terminal, stack, Failure.NOT_THERE);
            case SearchUnavailable search -> say(terminal, search, Failure.NOT_THERE);
            case IngestUnavailable ingest -> say(terminal, ingest, Failure.NOT_THERE);
            case KibanaUnavailable kibana -> say(terminal, kibana, Failure.NOT_THERE);
            case KafkaException kafka -> {
                terminal.err().println("Kafka does not answer: " + kafka.getMessage() + ". See ./dateline status");
                yield Failure.NOT_THERE;
            }
            case java.io.IOException file -> {
                terminal.err().println(file);
                yield Failure.SOME_FAILED;
            }
            case Exception bug -> throw bug;
        };
    }

    private static int say(Terminal terminal, RuntimeException failure, int status) {
        terminal.err().println(failure.getMessage());
        return status;
    }
}
