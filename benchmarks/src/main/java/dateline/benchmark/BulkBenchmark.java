package dateline.benchmark;

import dateline.benchmark.IndexContest.Round;
import dateline.benchmark.Search.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command {@code benchmarks/bulk}: index-service beside bare {@code _bulk} requests of the same documents. */
final class BulkBenchmark {

    /** How bare requests are sent. */
    private record Shape(int bytes, int connections) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f MiB, %d connections", bytes / 1048576.0, connections);
        }
    }

    private static final List<Integer> SIZES = List.of(128, 512, 1024, 2048, 5120, 10240);
    private static final List<Integer> CONNECTIONS = List.of(1, 2, 4);
    private static final int CURVE_ROUNDS = 3;
    private static final int WARM_UPS = 3;
    private static final List<Integer> POLLS = List.of(50, 100, 250, 500, 1000, 2000);

    private final BulkOptions options;
    private final PrintStream out;

    private BulkBenchmark(BulkOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        BulkOptions options;
        try {
            options = BulkOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        new BulkBenchmark(options, System.out).run(Path.of(System.getProperty("dateline.home", "")));
    }

    private void run(Path home) throws IOException, InterruptedException {
        try (Stack stack = Stack.start(home);
                Broker broker = Broker.withTopics(stack.kafka())) {
            Backlog messages = EnrichedArticles.of(options, stack, broker);
            out.printf(
                    Locale.ROOT,
                    "%d articles, %d processors, Java %s, load %s at the start%n%n",
                    messages.size(),
                    Machine.processors(),
                    Runtime.version().feature(),
                    Machine.load());
            var contest = new IndexContest(new Search(stack.elasticsearch()), broker, messages);
            measure(stack, contest);
        }
        out.printf(Locale.ROOT, "%nLoad %s at the end%n", Machine.load());
    }

    private void measure(Stack stack, IndexContest contest) throws IOException, InterruptedException {
        var search = new Search(stack.elasticsearch());
        RunningService service = stack.start(Service.INDEX, options.settings().toArray(String[]::new));
        Spent.Meters node = Spent.of(search, String.join(",", Search.indices()));
        Spent.Meters copies = Spent.of(search, PreparedBulk.copy("*"));
        Spent.Meters processors = Spent.processors(stack.processes());
        Map<String, List<Document>> documents = warmUp(contest, service);
        Shape best = bestShape(contest, documents);
        PreparedBulk bulk = PreparedBulk.of(documents, best.bytes());
        var ours = new Spent(List.of(processors, node, Spent.steps(service)));
        var bare = new Spent(List.of(processors, copies));
        List<Round> ourRounds = new ArrayList<>();
        List<Round> bareRounds = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            ourRounds.add(contest.ours(service, ours));
            bareRounds.add(contest.bare(bulk, best.connections(), bare));
        }
        service.close();
        print(contest, "bare `_bulk`, " + best, bareRounds, bareRounds);
        print(contest, "index-service", ourRounds, bareRounds);
        printSpent("index-service", ours);
        printSpent("bare `_bulk`", bare);
        if (options.curve()) {
            curve(stack, contest, bulk, best);
        }
    }

    private Map<String, List<Document>> warmUp(IndexContest contest, RunningService service)
            throws IOException, InterruptedException {
        for (int round = 0; round < WARM_UPS; round++) {
            var _ = contest.ours(service, Spent.nothing());
        }
        Map<String, List<Document>> documents = contest.documents();
        int count = documents.values().stream().mapToInt(List::size).sum();
        long bytes = documents.values().stream()
                .flatMap(List::stream)
                .mapToLong(document -> document.source().length())
                .sum();
        out.printf(
                Locale.ROOT,
                "%d documents, %.1f MB; one article: %.1f documents, %.0f bytes%n%n",
                count,
                bytes / 1e6,
                (double) count / contest.articles(),
                (double) bytes / contest.articles());
        return documents;
    }

    /** The fastest way to send bare requests, by first writes and writes of the same again together. */
    private Shape bestShape(IndexContest contest, Map<String, List<Document>> documents)
            throws IOException, InterruptedException {
        Map<Shape, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 0; round <= CURVE_ROUNDS; round++) {
            for (int kilobytes : SIZES) {
                PreparedBulk bulk = PreparedBulk.of(documents, kilobytes * 1024);
                for (int connections : CONNECTIONS) {
                    Round time = contest.bare(bulk, connections, Spent.nothing());
                    if (round > 0) {
                        rounds.computeIfAbsent(new Shape(kilobytes * 1024, connections), shape -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
        }
        out.printf("| bare `_bulk` | first, articles/s | again, articles/s |%n|---|---:|---:|%n");
        rounds.forEach((shape, times) -> {
            Round median = IndexContest.median(times);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f |%n",
                    shape,
                    contest.rate(median.first()),
                    contest.rate(median.again()));
        });
        out.println();
        return rounds.entrySet().stream()
                .min(Comparator.comparing(entry -> total(IndexContest.median(entry.getValue()))))
                .orElseThrow()
                .getKey();
    }

    private static Duration total(Round round) {
        return round.first().plus(round.again());
    }

    /** One service after the other with batches of other sizes, each beside bare requests. */
    private void curve(Stack stack, IndexContest contest, PreparedBulk bulk, Shape best)
            throws IOException, InterruptedException {
        for (int records : POLLS) {
            List<String> settings = new ArrayList<>(options.settings());
            settings.add("--dateline.index.poll-records=" + records);
            List<Round> ours = new ArrayList<>();
            List<Round> bare = new ArrayList<>();
            try (RunningService service = stack.start(Service.INDEX, settings.toArray(String[]::new))) {
                for (int round = -WARM_UPS; round < CURVE_ROUNDS; round++) {
                    Round time = contest.ours(service, Spent.nothing());
                    if (round >= 0) {
                        ours.add(time);
                        bare.add(contest.bare(bulk, best.connections(), Spent.nothing()));
                    }
                }
            }
            print(contest, "index-service, " + records + " articles at a time", ours, bare);
        }
    }

    private void print(IndexContest contest, String what, List<Round> rounds, List<Round> bare) {
        Round median = IndexContest.median(rounds);
        Round limit = IndexContest.median(bare);
        out.printf(
                Locale.ROOT,
                "| %s | first %.0f articles/s (%.2f) | again %.0f articles/s (%.2f) |%n",
                what,
                contest.rate(median.first()),
                contest.rate(median.first()) / contest.rate(limit.first()),
                contest.rate(median.again()),
                contest.rate(median.again()) / contest.rate(limit.again()));
    }

    private void printSpent(String what, Spent spent) {
        out.printf("%n| %s, seconds a round | first | again |%n|---|---:|---:|%n", what);
        spent.medians()
                .forEach((where, seconds) ->
                        out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", where, seconds[0], seconds[1]));
    }
}
