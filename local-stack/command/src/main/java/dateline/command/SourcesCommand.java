package dateline.command;

import dateline.command.sources.KeptSource;
import dateline.command.sources.NewSource;
import dateline.command.sources.SourceLines;
import dateline.command.sources.SourcesHttp;
import dateline.command.sources.SourcesHttp.ImportSum;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "What is kept of publishers, for all that comes from them: zone, language, rights, credentials.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline sources set wire --name \"Harbour Wire\" --zone Europe/Paris --host wire.example",
            "  dateline sources                        all of them, and who sends mostly teasers",
            "  dateline sources import sources.yaml    those of a file"
        })
final class SourcesCommand implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private final Servers servers;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "For programs.")
    private boolean json;

    private final Terminal terminal;

    SourcesCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public void run() {
        try {
            list();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the sources, and those that only articles came of; also without a word.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline sources list", "  dateline sources --json list"})
    void list() throws InterruptedException {
        List<KeptSource> sources = sources().all();
        if (json) {
            sources.forEach(source -> terminal.say(JSON.writeValueAsString(source.whole())));
        } else {
            terminal.say(SourceLines.table(sources));
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Tells everything that is known of a source. Of its secret only where it lies is told.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline sources show wire", "  dateline sources --json show wire"})
    void show(@Parameters(paramLabel = "SOURCE") String id) throws InterruptedException {
        show(sources().one(id));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Keeps a source, instead of what was set of it before.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline sources set wire --zone Europe/Paris --display snippet --retention 90d",
                "  dateline sources set wire --credentials basic --secret '$${env:DATELINE_SECRET_WIRE}' --origin"
                        + " https://wire.example"
            })
    void set(@Mixin NewSource source) throws InterruptedException {
        show(sources().put(source.id(), source.settings()));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Forgets sources. Their articles stay as they are.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline sources remove wire", "  dateline sources remove wire harbour"})
    void remove(@Parameters(paramLabel = "SOURCE", arity = "1..*") List<String> ids) throws InterruptedException {
        for (String id : ids) {
            sources().remove(id);
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Keeps the sources of a list in YAML; those that are not in it stay as they are.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline sources import sources.yaml", "  dateline sources import old.yaml"})
    void importYaml(@Parameters(paramLabel = "FILE") Path file) throws IOException, InterruptedException {
        ImportSum sum = sources().importYaml(Files.readAllBytes(file));
        terminal.say(sum.added() + " added, " + sum.changed() + " set anew");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Writes a list of the sources in YAML, without any secret.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline sources export > sources.yaml", "  dateline sources export sources.yaml"})
    void export(@Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file)
            throws IOException, InterruptedException {
        String yaml = sources().exportYaml();
        if (file == null) {
            terminal.say(yaml);
        } else {
            Files.writeString(file, yaml);
        }
    }

    private void show(KeptSource source) {
        if (json) {
            terminal.say(JSON.writeValueAsString(source.whole()));
        } else {
            terminal.say(SourceLines.of(source));
        }
    }

    private SourcesHttp sources() {
        return new SourcesHttp(servers.ingest());
    }
}
