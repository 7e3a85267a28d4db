package dateline.command;

import dateline.command.article.FoundArticle;
import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import dateline.command.elasticsearch.Criteria;
import dateline.command.elasticsearch.Found;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds articles, quotes and events that have all the words.",
            "Each hit begins with the id of its article, for dateline show."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline search ambassador --who Putin             what he says and does about it",
            "  dateline search --from 2016-12-01 --to 2016-12-31  everything of that month"
        })
final class SearchCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the text.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Servers servers;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "In articles a person, of quotes the speaker, in events who takes part.")
    private @Nullable String who;

    @Mixin
    private final Days days = new Days();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Hits shown of each kind. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private final Terminal terminal;

    SearchCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    private record Results(Found<FoundArticle> articles, Found<FoundQuote> quotes, Found<FoundEvent> events) {}

    @Override
    public Integer call() throws InterruptedException {
        boolean anyDay = days.given();
        if (words.isEmpty() && who == null && !anyDay) {
            throw new Failure(Failure.WRONG_USE, "say what to search for: words, --who, --from or --to");
        }
        Criteria criteria = new Criteria(String.join(" ", words), who, days.from(), days.to());
        NewsIndex index = servers.index();
        Results results = new Results(
                index.searchArticles(criteria, limit),
                index.searchQuotes(criteria, limit),
                index.searchEvents(criteria, limit));
        if (json) {
            terminal.say(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(results));
        } else {
            tell(results);
        }
        return 0;
    }

    private void tell(Results results) {
        SearchLines lines = new SearchLines(terminal.width(), terminal.ink());
        terminal.say(lines.articles(results.articles()));
        terminal.say("");
        terminal.say(lines.quotes(results.quotes()));
        terminal.say("");
        terminal.say(lines.events(results.events()));
    }
}
