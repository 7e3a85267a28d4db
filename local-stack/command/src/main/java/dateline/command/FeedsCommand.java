package dateline.command;

import dateline.command.feeds.FeedLines;
import dateline.command.feeds.FeedsHttp;
import dateline.command.feeds.FeedsHttp.Action;
import dateline.command.feeds.FeedsHttp.ImportSum;
import dateline.command.feeds.FollowedFeed;
import dateline.command.feeds.NewFeed;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = "Feeds that ingest follows by itself, each in its own rhythm.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline feeds add https://news.example/rss.xml  follow it, and say what its first fetch brought",
            "  dateline feeds                                   all of them, and what is wrong with which",
            "  dateline feeds import subscriptions.opml         those of another reader"
        })
final class FeedsCommand implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration FIRST_FETCH = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(300);

    @Mixin
    private final Servers servers;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "For programs.")
    private boolean json;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();

    FeedsCommand(Terminal terminal, Map<String, String> environment) {
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
            description = "Lists the feeds; also without a word.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds list", "  dateline feeds --json list"})
    void list() throws InterruptedException {
        List<FollowedFeed> feeds = feeds().all();
        if (json) {
            feeds.forEach(feed -> terminal.say(JSON.writeValueAsString(feed.whole())));
        } else {
            terminal.say(FeedLines.table(feeds, clock.instant()));
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Follows a feed, and waits for what its first fetch brings.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline feeds add https://news.example/rss.xml",
                "  dateline feeds add --id wire --zone Europe/Paris --shortest 1m https://news.example/wire.xml"
            })
    int add(@Mixin NewFeed feed) throws InterruptedException {
        FeedsHttp http = feeds();
        Instant begin = clock.instant();
        FollowedFeed followed = http.put(feed.id(), feed.settings());
        while (followed.asked() == null && clock.instant().isBefore(begin.plus(FIRST_FETCH))) {
            Thread.sleep(LOOK);
            followed = http.one(feed.id());
        }
        show(followed);
        return followed.reason() == null ? 0 : Failure.SOME_FAILED;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Tells everything that is known of a feed.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds show wire", "  dateline feeds --json show wire"})
    void show(@Parameters(paramLabel = "FEED") String id) throws InterruptedException {
        show(feeds().one(id));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Asks feeds no longer, but keeps them.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds pause wire", "  dateline feeds pause wire harbour"})
    void pause(@Parameters(paramLabel = "FEED", arity = "1..*") List<String> ids) throws InterruptedException {
        act(ids, Action.PAUSE);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Asks feeds again that were paused, or that are gone.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds resume wire", "  dateline feeds resume wire harbour"})
    void resume(@Parameters(paramLabel = "FEED", arity = "1..*") List<String> ids) throws InterruptedException {
        act(ids, Action.RESUME);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Asks feeds now, and reads all of what they have.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds fetch wire", "  dateline feeds fetch wire harbour"})
    void fetch(@Parameters(paramLabel = "FEED", arity = "1..*") List<String> ids) throws InterruptedException {
        act(ids, Action.FETCH);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Follows feeds no longer. Their articles stay.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds remove wire", "  dateline feeds remove wire harbour"})
    void remove(@Parameters(paramLabel = "FEED", arity = "1..*") List<String> ids) throws InterruptedException {
        for (String id : ids) {
            feeds().remove(id);
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Follows the feeds of a list in OPML; those followed already stay as they are.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds import subscriptions.opml", "  dateline feeds import old.opml"})
    int importOpml(@Parameters(paramLabel = "FILE") Path file) throws IOException, InterruptedException {
        ImportSum sum = feeds().importOpml(Files.readAllBytes(file));
        terminal.say(sum.added() + " added, " + sum.known() + " known before, "
                + sum.refused().size() + " refused");
        sum.refused().forEach(terminal.err()::println);
        return sum.refused().isEmpty() ? 0 : Failure.SOME_FAILED;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Writes a list of the feeds in OPML.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline feeds export > feeds.opml", "  dateline feeds export feeds.opml"})
    void export(@Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file)
            throws IOException, InterruptedException {
        String opml = feeds().exportOpml();
        if (file == null) {
            terminal.say(opml);
        } else {
            Files.writeString(file, opml);
        }
    }

    private void act(List<String> ids, Action action) throws InterruptedException {
        for (String id : ids) {
            FollowedFeed feed = feeds().act(id, action);
            if (json) {
                show(feed);
            }
        }
    }

    private void show(FollowedFeed feed) {
        if (json) {
            terminal.say(JSON.writeValueAsString(feed.whole()));
        } else {
            terminal.say(FeedLines.of(feed));
        }
    }

    private FeedsHttp feeds() {
        return new FeedsHttp(servers.ingest());
    }
}
