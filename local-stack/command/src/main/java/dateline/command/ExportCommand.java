package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Finding;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all articles, quotes, events or entities that match, as they are at this moment, whatever comes meanwhile.",
            "Beside FILE a manifest FILE.manifest.json tells what was asked, who read the articles, what is missing and what"
                    + " each column means. Texts are cut as far as the display rules of their sources say."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline export quotes --by Putin --format csv --out quotes.csv",
            "  dateline export events --format ndjson --out - | gzip > events.ndjson.gz"
        })
final class ExportCommand implements Runnable {

    @Mixin
    private final Servers servers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ExportCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to export: articles, quotes, events or entities");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Articles with their texts.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline export articles --source wire --out articles.csv",
                "  dateline export articles --who Putin --format ndjson --out articles.ndjson"
            })
    int articles(@Mixin ArticleFilters filters, @Mixin ExportTarget target) throws IOException, InterruptedException {
        return write(Finding.ARTICLES, filters.selection(), servers.index(), target);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Quotes with their speakers.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline export quotes --out quotes.csv",
                "  dateline export quotes --by Putin --from 2016-12-01 --format ndjson --out -"
            })
    int quotes(@Mixin QuoteFilters filters, @Mixin ExportTarget target) throws IOException, InterruptedException {
        return write(Finding.QUOTES, filters.selection(), servers.index(), target);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Dated events.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline export events --status asserted --out events.csv",
                "  dateline export events --near Ankara --within 100 --format ndjson --out -"
            })
    int events(@Mixin EventFilters filters, @Mixin ExportTarget target) throws IOException, InterruptedException {
        NewsIndex index = servers.index();
        return write(Finding.EVENTS, filters.selection(index.names()), index, target);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "People, organisations, places and other names.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline export entities --type place --out places.csv",
                "  dateline export entities --name Karlov --format ndjson --out -"
            })
    int entities(@Mixin EntityFilters filters, @Mixin ExportTarget target) throws IOException, InterruptedException {
        return write(Finding.ENTITIES, filters.selection(), servers.index(), target);
    }

    private int write(Finding finding, Selection selection, NewsIndex index, ExportTarget target)
            throws IOException, InterruptedException {
        return target.write(finding, selection, index, terminal);
    }
}
