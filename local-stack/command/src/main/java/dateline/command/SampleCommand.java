package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.PointInTime;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Column;
import dateline.command.export.Finding;
import dateline.command.export.RowFormat;
import dateline.command.export.Sampling;
import dateline.command.terminal.Terminal;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws quotes, events or entities by chance, for checking by hand; the first columns are for the checker.",
            "The same findings and the same seed give the same rows, also from an index that was built anew."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline sample quotes --seed 7 --size 100 > check.csv",
            "  dateline sample events --seed 7 --source wire --format ndjson"
        })
final class SampleCommand implements Runnable {

    @Mixin
    private final Servers servers;

    @Option(
            names = "--seed",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number draws other rows. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--size",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            defaultValue = "100",
            description = "Rows. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    SampleCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to draw: quotes, events or entities");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Draws quotes.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline sample quotes --seed 7 --size 100 > check.csv",
                "  dateline sample quotes --seed 7 --kind indirect --source wire > indirect.csv"
            })
    void quotes(@Mixin QuoteFilters filters) throws InterruptedException {
        draw(Finding.QUOTES, filters.selection(), servers.index());
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Draws events.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline sample events --seed 7 --size 100 > check.csv",
                "  dateline sample events --seed 7 --status scheduled > planned.csv"
            })
    void events(@Mixin EventFilters filters) throws InterruptedException {
        NewsIndex index = servers.index();
        draw(Finding.EVENTS, filters.selection(index.names()), index);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Draws entities.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline sample entities --seed 7 --size 100 > check.csv",
                "  dateline sample entities --seed 7 --type place > places.csv"
            })
    void entities(@Mixin EntityFilters filters) throws InterruptedException {
        draw(Finding.ENTITIES, filters.selection(), servers.index());
    }

    private void draw(Finding finding, Selection selection, NewsIndex index) throws InterruptedException {
        if (size < 1 || size > Sampling.MOST) {
            throw new Failure(Failure.WRONG_USE, "--size is a number from 1 to " + Sampling.MOST + ", not " + size);
        }
        List<Column> columns = Sampling.columns(finding);
        RowFormat rowFormat = format.chosen();
        try (PointInTime now = index.now(finding.alias())) {
            List<JsonNode> rows = new Sampling(seed, size).draw(now, selection);
            terminal.out().print(rowFormat.head(columns));
            rows.forEach(row -> terminal.out().print(rowFormat.row(columns, row)));
            terminal.out().flush();
        }
    }
}
