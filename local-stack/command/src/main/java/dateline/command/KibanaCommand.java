package dateline.command;

import dateline.command.kibana.ImportSum;
import dateline.command.kibana.KibanaHttp;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "kibana",
        mixinStandardHelpOptions = true,
        description = "Dateline's dashboards in a Kibana.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline kibana import --url https://kibana.example:5601 --user elastic",
            "  dateline kibana import --url http://127.0.0.1:5601 --user elastic --space newsroom"
        })
final class KibanaCommand implements Runnable {

    private static final String FIRST = "dateline-newsroom";

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Spec
    private @Nullable CommandSpec spec;

    KibanaCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new picocli.CommandLine.ParameterException(spec.commandLine(), "say what to do: kibana import");
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Loads data views, Discover sessions and dashboards, in place of those of an earlier import; has dates"
                        + " written in UTC in that space; and makes a role that reads and writes nothing.",
                "The user has to be allowed to manage saved objects, settings and roles."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline kibana import --url https://kibana.example:5601 --user elastic",
                "  dateline kibana import --url http://127.0.0.1:5601 --space newsroom --no-role"
            })
    int importObjects(
            @Mixin KibanaLogin kibana,
            @Option(names = "--file", paramLabel = "FILE", description = "Other objects than those of this checkout.")
                    @Nullable
                    Path file,
            @Option(
                            names = "--role",
                            paramLabel = "NAME",
                            defaultValue = "dateline-editor",
                            description = "The role for editors. Default: dateline-editor.")
                    String role,
            @Option(names = "--no-role", description = "Make no role.") boolean noRole,
            @Option(
                            names = "--keep-time-zone",
                            description =
                                    "Leave the time zone of the space as it is; then browsers west of Greenwich show"
                                            + " Monday's events on Sunday.")
                    boolean keepTimeZone)
            throws IOException, InterruptedException {
        byte[] objects = read(file);
        KibanaHttp http = kibana.connect(environment);
        ImportSum sum = http.importObjects(objects);
        terminal.say(Figures.counted(sum.taken(), "object") + " loaded into the space " + http.space());
        if (!sum.failures().isEmpty()) {
            sum.failures().forEach(terminal.err()::println);
            return Failure.SOME_FAILED;
        }
        if (!keepTimeZone) {
            http.showDatesInUtc();
            terminal.say("dates are written in UTC there");
        }
        if (!noRole) {
            terminal.say(
                    http.putReadingRole(role)
                            ? "the role " + role + " reads them: give it to editors"
                            : "Kibana runs without security, so there is no role to make");
        }
        terminal.say(http.dashboard(FIRST));
        return 0;
    }

    private static byte[] read(@Nullable Path file) throws IOException {
        Path objects =
                file != null ? file : home().resolve("kibana").resolve("target").resolve("dateline.ndjson");
        if (!Files.isRegularFile(objects)) {
            throw new Failure(
                    Failure.WRONG_USE,
                    "there is no file " + objects + (file == null ? ": make it with mvn -B package -pl kibana" : ""));
        }
        return Files.readAllBytes(objects);
    }

    private static Path home() {
        return Path.of(System.getProperty("dateline.home", "."));
    }
}
