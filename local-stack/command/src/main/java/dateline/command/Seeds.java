package dateline.command;

import dateline.command.article.ArticlePage;
import dateline.command.article.PageLines;
import dateline.command.elasticsearch.Login;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.feed.InputLine;
import dateline.command.feed.Inputs;
import dateline.command.ingest.IngestHttp;
import dateline.command.stack.DataFolder;
import dateline.command.stack.StackState;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Progress;
import dateline.command.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sample articles: fed once in the life of a data folder, on the live lane, and shown when they are searchable. */
final class Seeds {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int SHOWN = 3;

    /** Tells where the articles come from, and is none. */
    private static final String ORIGINS = "README.md";

    private final Terminal terminal;
    private final Clock clock;
    private final DataFolder folder;
    private final IngestHttp ingest;
    private final NewsIndex index;

    Seeds(Terminal terminal, Clock clock, StackState running, DataFolder folder) {
        this.terminal = terminal;
        this.clock = clock;
        this.folder = folder;
        this.ingest = new IngestHttp(address(running, "ingest"), null);
        this.index = new NewsIndex(address(running, "elasticsearch"), Login.NONE);
    }

    private static URI address(StackState state, String part) {
        return URI.create(state.part(part).orElseThrow().address());
    }

    void feedOnce(Path home) throws IOException, InterruptedException {
        Path seeds = home.resolve("seeds");
        if (Files.exists(folder.seedMarker()) || !Files.isDirectory(seeds)) {
            terminal.say(Figures.counted(index.count(), "article") + " searchable");
            return;
        }
        Instant begin = clock.instant();
        List<String> ids = send(seeds);
        List<ArticlePage> pages = await(ids, begin);
        double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        terminal.say(Figures.counted(ids.size(), "article") + " from seeds/ ingested, enriched and searchable in "
                + Figures.seconds(seconds));
        Files.writeString(folder.seedMarker(), begin.toString());
        PageLines lines = new PageLines(terminal.width(), terminal.ink());
        for (ArticlePage page : pages.subList(0, Math.min(SHOWN, pages.size()))) {
            terminal.say("");
            terminal.say(lines.digest(page));
        }
    }

    private List<String> send(Path seeds) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        Inputs inputs = new Inputs();
        for (Inputs.Found file : Inputs.files(seeds)) {
            if (file.name().equals(ORIGINS)) {
                continue;
            }
            inputs.read(file, line -> {
                switch (line) {
                    case InputLine.Article article -> ids.add(ingest.take(article.json()));
                    case InputLine.Whole whole -> ids.add(ingest.take(bytes(whole.path())));
                    case InputLine.Unreadable unreadable ->
                        throw new Failure(
                                Failure.SOME_FAILED, unreadable.file() + " cannot be read: " + unreadable.reason());
                }
            });
        }
        return ids;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ArticlePage> await(List<String> ids, Instant begin) throws InterruptedException {
        List<ArticlePage> pages = new ArrayList<>();
        try (Progress progress = new Progress(terminal, clock)) {
            for (String id : ids) {
                Optional<ArticlePage> page = index.page(id);
                while (page.filter(ArticlePage::isWhole).isEmpty()) {
                    Duration waited = Duration.between(begin, clock.instant());
                    if (waited.compareTo(LIMIT) > 0) {
                        throw new Failure(
                                Failure.SOME_FAILED,
                                "article " + id + " from seeds/ is not searchable after " + waited.toSeconds()
                                        + " s. See ./dateline status and ./dateline dead-letters");
                    }
                    progress.show(() -> "waiting for the articles of seeds/  " + waited.toSeconds() + "s");
                    Thread.sleep(PAUSE);
                    page = index.page(id);
                }
                page.ifPresent(pages::add);
            }
        }
        return pages;
    }
}
