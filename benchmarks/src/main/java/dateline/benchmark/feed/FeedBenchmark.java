package dateline.benchmark.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The command: feeds read by one poller for days, which pass as fast as the machine lets them. */
final class FeedBenchmark {

    static final String USAGE = "benchmarks/feeds [--feeds N] [--days N]";

    private FeedBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int feeds = 1000;
        int days = 2;
        boolean known = arguments.length % 2 == 0;
        for (int i = 0; known && i < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--feeds" -> feeds = Integer.parseInt(arguments[i + 1]);
                case "--days" -> days = Integer.parseInt(arguments[i + 1]);
                default -> known = false;
            }
        }
        if (!known) {
            System.err.println("usage: " + USAGE);
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("feeds-");
        try {
            run(FeedMix.of(feeds), days, folder);
        } finally {
            delete(folder);
        }
    }

    private static void run(List<SimulatedFeed> feeds, int days, Path folder) throws InterruptedException {
        HeapWatch heap = HeapWatch.started();
        Instant start = Instant.now();
        print(
                "%d feeds of %d hosts, heap of %d MB at most, without the feeds %d MB",
                feeds.size(),
                feeds.stream().map(SimulatedFeed::host).distinct().count(),
                Runtime.getRuntime().maxMemory() / 1_000_000,
                HeapWatch.live() / 1_000_000);
        try (FeedRun run = new FeedRun(feeds, folder)) {
            for (int day = 1; day <= days; day++) {
                run.passTo(SimulatedFeed.START.plus(Duration.ofDays(day)));
                tell(run, day);
            }
        }
        print(
                "most heap in use after any of %d collections: %d MB; %d s on the clock on the wall",
                heap.collections(),
                heap.peak() / 1_000_000,
                Duration.between(start, Instant.now()).toSeconds());
    }

    private static void tell(FeedRun run, int day) {
        if (day == 1) {
            print(
                    "every feed was asked for the first time within %d s",
                    Duration.between(SimulatedFeed.START, run.diary().firstRound())
                            .toSeconds());
        }
        print(
                "day %d: %d polls %s, %d articles, %d MB published; a look takes %.2f ms; live heap %d MB",
                day,
                run.diary().polls(),
                run.visits(),
                run.published().articles(),
                run.published().bytes() / 1_000_000,
                run.oneLook().toNanos() / 1e6,
                HeapWatch.live() / 1_000_000);
        run.diary().latest().forEach(FeedBenchmark::tell);
    }

    private static void tell(SimulatedHost.Line line, PollDiary.Lateness latest) {
        print(
                "  latest poll so far, hosts %s: %.1f s after an interval of %d s, %.3f of it (%s, whose answers take %.1f s)",
                line.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                latest.late().toMillis() / 1e3,
                latest.interval().toSeconds(),
                latest.share(),
                latest.feed().host().name(),
                latest.feed().host().latency().toMillis() / 1e3);
    }

    private static void print(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
