package dateline.command;

import dateline.command.article.ArticlePage;
import dateline.command.article.FoundArticle;
import dateline.command.article.PageLines;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows an article with the people, times and quotes found in it.",
            "In the text, [1] follows the quote that has this number in the list; on a terminal people are bold, other"
                    + " names underlined."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline show ambassador ankara                       the article with these words in its title",
            "  dateline show 0123456789abcdef0123456789abcdef --json"
        })
final class ShowCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Its id, its URL, or words of its title, else of its text.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Servers servers;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private final Terminal terminal;

    ShowCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        NewsIndex index = servers.index();
        String reference = String.join(" ", words);
        List<FoundArticle> articles = index.articles(reference);
        if (articles.isEmpty()) {
            terminal.err().println("no article is found by " + reference + ". Try ./dateline search " + reference);
            return Failure.SOME_FAILED;
        }
        if (articles.size() > 1) {
            terminal.err().println("more than one article is found by " + reference + ". Say which by its id:");
            articles.forEach(article ->
                    terminal.err().println("  " + SearchLines.article(article, terminal.width() - 2)));
            return Failure.SOME_FAILED;
        }
        ArticlePage page = index.page(articles.getFirst());
        if (json) {
            terminal.say(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(page));
        } else {
            terminal.say(new PageLines(terminal.width(), terminal.ink()).page(page));
        }
        return 0;
    }
}
