package dateline.benchmark;

import dateline.benchmark.IndexContest.Round;
import dateline.benchmark.Search.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
            return String.format(
                    Locale.ROOT,
                    "%.2f MiB, %s",
                    bytes / 1048576.0,
                    connections == 1 ? "one connection" : connections + " connections");
        }
    }

    private static final List<Integer> SIZES = List.of(256, 1024, 2048, 5120);
    private static final List<Integer> CONNECTIONS = List.of(1, 2, 4);
    private static final int KILOBYTE = 1024;
    private static final int CURVE_ROUNDS = 3;
    private static final int WARM_UPS = 4;
    private static final List<Integer> POLLS = List.of(100, 250, 500, 1000);

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
            if (options.apart()) {
                keepApart(stack);
            }
            var contest = new IndexContest(new Search(stack.elasticsearch()), broker, messages);
            measure(stack, contest);
        }
        out.printf(Locale.ROOT, "%nLoad %s at the end%n", Machine.load());
    }

    /** Services that are started later have the processors of this process. */
    private void keepApart(Stack stack) throws IOException, InterruptedException {
        int half = Machine.processors() / 2;
        int last = Machine.processors() - 1;
        Machine.keepTo(0, half - 1, stack.elasticsearchProcess());
        Machine.keepTo(half, last, stack.kafkaProcess());
        Machine.keepTo(half, last, ProcessHandle.current().pid());
        out.printf("The node has processors 0 to %d for itself, all others share %d to %d%n%n", half - 1, half, last);
    }

    private void measure(Stack stack, IndexContest contest) throws IOException, InterruptedException {
        var search = new Search(stack.elasticsearch());
        RunningService service = stack.start(Service.INDEX, options.settings().toArray(String[]::new));
        Map<String, List<Document>> documents = warmUp(contest, service);
        Spent.Meters processors = Spent.processors(stack.processes());
        var ours = new Spent(
                List.of(processors, Spent.of(search, String.join(",", Search.indices())), Spent.steps(service)));
        var bare = new Spent(List.of(processors, Spent.of(search, PreparedBulk.copy("*"))));
        List<Round> rounds = new ArrayList<>();
        Map<Shape, List<Round>> limits = new LinkedHashMap<>();
        PreparedBulk bulk = PreparedBulk.of(documents, SIZES.getLast() * KILOBYTE);
        for (int round = 0; round < options.rounds(); round++) {
            rounds.add(contest.ours(service, ours));
            for (int connections : CONNECTIONS) {
                limits.computeIfAbsent(new Shape(SIZES.getLast() * KILOBYTE, connections), shape -> new ArrayList<>())
                        .add(contest.bare(bulk, connections, bare));
            }
        }
        service.close();
        Round limit = IndexContest.fastest(limits.values());
        out.printf(
                "%n| What | first, articles/s | of bare | again, articles/s | of bare |%n|---|---:|---:|---:|---:|%n");
        limits.forEach((shape, times) -> print(contest, "bare `_bulk`, " + shape, times, limit));
        print(contest, "index-service", rounds, limit);
        printSpent("index-service", ours);
        printSpent("bare `_bulk`", bare);
        if (options.curve()) {
            bareCurve(contest, documents);
            curve(stack, contest, bulk);
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

    /** Bare requests of other sizes. */
    private void bareCurve(IndexContest contest, Map<String, List<Document>> documents)
            throws IOException, InterruptedException {
        Map<Shape, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 0; round < CURVE_ROUNDS; round++) {
            for (int kilobytes : SIZES) {
                PreparedBulk bulk = PreparedBulk.of(documents, kilobytes * KILOBYTE);
                for (int connections : CONNECTIONS) {
                    rounds.computeIfAbsent(new Shape(kilobytes * KILOBYTE, connections), shape -> new ArrayList<>())
                            .add(contest.bare(bulk, connections, Spent.nothing()));
                }
            }
        }
        Round limit = IndexContest.fastest(rounds.values());
        out.printf("%n| Requests | first, articles/s | of the best | again, articles/s | of the best |%n");
        out.println("|---|---:|---:|---:|---:|");
        rounds.forEach((shape, times) -> print(contest, "bare `_bulk`, " + shape, times, limit));
    }

    /** One service after the other with batches of other sizes, each beside bare requests in the same minutes. */
    private void curve(Stack stack, IndexContest contest, PreparedBulk bulk) throws IOException, InterruptedException {
        out.printf("%n| Batches | first, articles/s | of bare | again, articles/s | of bare |%n");
        out.println("|---|---:|---:|---:|---:|");
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
                        bare.add(contest.bare(bulk, CONNECTIONS.getLast(), Spent.nothing()));
                    }
                }
            }
            print(contest, "index-service, " + records + " articles at a time", ours, IndexContest.median(bare));
        }
    }

    private void print(IndexContest contest, String what, List<Round> rounds, Round limit) {
        Round median = IndexContest.median(rounds);
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.0f | %.2f |%n",
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
