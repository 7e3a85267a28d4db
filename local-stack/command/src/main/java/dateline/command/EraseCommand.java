package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.erase.EraseLines;
import dateline.command.erase.Marked;
import dateline.command.ingest.IngestHttp;
import dateline.command.ingest.IngestUnavailable;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases articles with everything that was found in them, and bars them: they do not come back when they are sent"
                    + " again. Without --yes it only tells which these are.",
            "docs/retention.md tells what is left where, and for how long."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline erase https://coast.example/harbour        what would be erased",
            "  dateline erase --source wire --to 2020-12-31 --yes  the older articles of a source"
        })
final class EraseCommand implements Callable<Integer> {

    private static final byte[] NOTHING = {};

    @Mixin
    private final ErasedArticles articles = new ErasedArticles();

    @Option(
            names = "--reason",
            paramLabel = "LINE",
            defaultValue = "erased on request",
            description = "Is kept where the article was: names nobody. Default: ${DEFAULT-VALUE}.")
    private String reason = "";

    @Option(names = "--yes", description = "Erase them.")
    private boolean yes;

    @Mixin
    private final Servers servers;

    private final Terminal terminal;

    EraseCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        NewsIndex index = servers.index();
        List<Marked> marked = articles.in(index);
        if (marked.isEmpty()) {
            terminal.say("There are no such articles");
            return 0;
        }
        List<String> letters =
                index.letterNotes().places(marked.stream().map(Marked::id).toList());
        terminal.say(EraseLines.marked(marked));
        if (yes) {
            erase(marked);
        }
        terminal.say(EraseLines.letters(letters));
        if (!yes) {
            terminal.say("Nothing is erased. Add --yes to erase");
        }
        return 0;
    }

    private void erase(List<Marked> marked) throws InterruptedException {
        IngestHttp ingest = servers.ingest();
        String query = "?erase=true&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
        int erased = 0;
        try {
            for (Marked article : marked) {
                var _ = ingest.request("DELETE", "/v1/articles/" + article.id() + query, "application/json", NOTHING);
                erased++;
            }
        } catch (IngestUnavailable e) {
            throw new Failure(
                    Failure.NOT_THERE,
                    e.getMessage() + ". " + Figures.count(erased) + " of " + Figures.count(marked.size())
                            + " are erased: run the same again");
        }
        terminal.say(Figures.counted(erased, "article") + " erased; searches follow within seconds");
    }
}
