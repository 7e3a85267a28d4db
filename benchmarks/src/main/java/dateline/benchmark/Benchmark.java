package dateline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The command: starts everything, measures, prints Markdown, ends everything. */
final class Benchmark {

    private static final int LIVE_ARTICLES = 50;

    private final Options options;
    private final PrintStream out;

    private Benchmark(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        new Benchmark(options, System.out).run(Path.of(System.getProperty("dateline.home", "")));
    }

    private void run(Path home) throws IOException, InterruptedException {
        int count = options.articles();
        var lines = ArticleLines.of(options.file(), options.warmUp() + 2 * count + LIVE_ARTICLES);
        out.printf(
                Locale.ROOT,
                "%d articles, %d processors, Java %s, load %s at the start%n%n",
                count,
                Machine.processors(),
                Runtime.version().feature(),
                Machine.load());
        try (Stack stack = Stack.start(home);
                Broker broker = Broker.withTopics(stack.kafka())) {
            var table = new Table();
            Sender sender =
                    new StagesAlone(stack, broker, table).measure(lines.next(options.warmUp()), lines.next(count));
            AllTogether.Seen seen = new AllTogether(sender, new Search(stack.elasticsearch()))
                    .measure(lines.next(count), lines.next(LIVE_ARTICLES));
            table.add(seen.backfill());
            out.println(table);
            out.println();
            printLive(seen.live());
            printMemory(stack.processes());
        }
        out.printf(Locale.ROOT, "%nLoad %s at the end%n", Machine.load());
    }

    private void printLive(List<Double> seconds) {
        if (seconds.isEmpty()) {
            out.println("No live article was found while the backfill lane was full.");
            return;
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        out.printf(
                Locale.ROOT,
                "Live articles found while the backfill lane was full: %d, after %.2f s (median), %.2f s (slowest)%n",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }

    private void printMemory(Map<String, Long> processes) throws IOException {
        out.printf("%n| Process | Peak resident memory |%n|---|---:|%n");
        for (Map.Entry<String, Long> process : processes.entrySet()) {
            OptionalLong peak = Machine.peakMemory(process.getValue());
            String size = peak.isPresent()
                    ? String.format(Locale.ROOT, "%.0f MB", peak.getAsLong() / 1e6)
                    : "unknown on this system";
            out.printf("| %s | %s |%n", process.getKey(), size);
        }
    }
}
