package dateline.command;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.feed.DryRun;
import dateline.command.feed.FeedSum;
import dateline.command.feed.Feeder;
import dateline.command.feed.Inputs;
import dateline.command.feed.RejectedFile;
import dateline.command.ingest.IngestHttp;
import dateline.command.ingest.SendQuery;
import dateline.command.kafka.TopicWatch;
import dateline.command.terminal.Progress;
import dateline.command.terminal.Terminal;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = {
            "Sends articles: files of any format that ingest knows (see docs/formats.md), plain or packed by gzip or zstd, a"
                    + " text with fields in NAME.meta.json beside it; a folder with all of these; or - for JSON Lines from"
                    + " standard input.",
            "Feeding the same again changes nothing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline feed --wait archive.jsonl.gz              come back when all of it is searchable",
            "  dateline feed --dry-run --map title=headline,body=text,source=:archive archive.csv",
            "  curl -s https://example.org/wire.jsonl | dateline feed --lane live --source wire -"
        })
final class FeedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "What to send.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final Servers servers;

    @Option(names = "--lane", defaultValue = "backfill", description = "live or backfill. Default: ${DEFAULT-VALUE}.")
    private Lane lane = Lane.BACKFILL;

    @Option(names = "--source", description = "Source of articles that do not name theirs.")
    private @Nullable String source;

    @Mixin
    private MappingOptions mapping = new MappingOptions();

    @Option(
            names = "--dry-run",
            description =
                    "Show the first ten articles as they would be taken, and why others would not; send nothing on.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Wait until every accepted article is searchable, or a dead letter.")
    private boolean wait;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            defaultValue = "rejected.ndjson",
            description = "Takes what is rejected, with reasons. Default: ${DEFAULT-VALUE}.")
    private Path rejected = Path.of("rejected.ndjson");

    @Option(names = "--json", description = "The sum for programs.")
    private boolean json;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();

    FeedCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        IngestHttp ingest = servers.ingest();
        SendQuery query = new SendQuery(lane, source, mapping.parameters());
        FedFiles files = FedFiles.of(inputs);
        return dryRun ? look(ingest, query, files) : feed(ingest, query, files);
    }

    private int look(IngestHttp ingest, SendQuery query, FedFiles files) throws IOException, InterruptedException {
        DryRun dry = new DryRun((bytes, name) -> ingest.preview(bytes, name, query));
        files.look(dry);
        terminal.say(json ? List.of(PreviewLines.json(dry.shown())) : PreviewLines.of(dry.shown()));
        return 0;
    }

    private int feed(IngestHttp ingest, SendQuery query, FedFiles files) throws IOException, InterruptedException {
        Instant begin = clock.instant();
        try (RejectedFile rejections = new RejectedFile(rejected)) {
            Inputs reading = new Inputs();
            Feeder feeder = new Feeder(
                    lines -> ingest.takeAll(lines, query),
                    file -> ingest.takeFile(
                            () -> reading.open(file.path()),
                            file.path().toFile().length(),
                            file.name(),
                            query),
                    rejections,
                    Feeder.RetryPauses.DEFAULT);
            Waited before = wait ? Waited.before(servers) : Waited.NOT;
            AtomicBoolean told = new AtomicBoolean();
            Thread atInterrupt = new Thread(() -> tellOnce(told, feeder, begin, Waited.NOT));
            Runtime.getRuntime().addShutdownHook(atInterrupt);
            try {
                send(files, reading, feeder);
                Waited waited = wait ? await(before) : Waited.NOT;
                tellOnce(told, feeder, begin, waited);
                rejections.first().filter(first -> !json).ifPresent(first -> terminal.say("first rejected: " + first));
                return feeder.sum().rejected() + waited.dead() > 0 ? Failure.SOME_FAILED : 0;
            } finally {
                tellOnce(told, feeder, begin, Waited.NOT);
            }
        }
    }

    private void send(FedFiles files, Inputs reading, Feeder feeder) throws IOException, InterruptedException {
        long all = files.bytes();
        Instant begin = clock.instant();
        try (Progress progress = new Progress(terminal, clock)) {
            for (Inputs.Found file : files.files()) {
                reading.read(file, line -> {
                    feeder.take(line);
                    progress.show(() -> FeedLines.progress(
                            feeder.sum(), reading.bytesRead(), all, Duration.between(begin, clock.instant())));
                });
            }
            if (files.standard()) {
                reading.readLines(Inputs.STANDARD, System.in, line -> {
                    feeder.take(line);
                    progress.show(
                            () -> FeedLines.progress(feeder.sum(), 0, 0, Duration.between(begin, clock.instant())));
                });
            }
            feeder.flush();
        }
    }

    private Waited await(Waited before) throws InterruptedException {
        try (TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup());
                Progress progress = new Progress(terminal, clock)) {
            new FeedWait(kafka, progress, clock).await(lane);
            NewsIndex index = servers.index();
            index.refresh();
            return before.after(kafka.positions().end(Topic.DEAD_LETTERS), index.count());
        }
    }

    private void tellOnce(AtomicBoolean told, Feeder feeder, Instant begin, Waited waited) {
        if (told.compareAndSet(false, true)) {
            FeedSum sum = feeder.sum();
            Duration took = Duration.between(begin, clock.instant());
            terminal.say(
                    json
                            ? FeedLines.json(sum, took, rejected, waited)
                            : FeedLines.closing(sum, took, rejected, waited));
        }
    }

    /**
     * What waiting has shown.
     *
     * @param done whether everything is through
     * @param dead dead letters meanwhile; before that, dead letters at the start
     * @param articles searchable in all
     */
    record Waited(boolean done, long dead, long articles) {

        static final Waited NOT = new Waited(false, 0, 0);

        static Waited before(Servers servers) throws InterruptedException {
            try (TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup())) {
                return new Waited(false, kafka.positions().end(Topic.DEAD_LETTERS), 0);
            }
        }

        Waited after(long deadNow, long articlesNow) {
            return new Waited(true, deadNow - dead, articlesNow);
        }
    }
}
