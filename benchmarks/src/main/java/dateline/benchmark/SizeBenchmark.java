package dateline.benchmark;

import dateline.benchmark.Search.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The command {@code benchmarks/sizes}: what an article takes on disk, and what it would take with other mappings. */
final class SizeBenchmark {

    private static final int REQUEST = 5 * 1024 * 1024;
    private static final int LARGEST_FIELDS = 12;

    private record FieldSize(String name, JsonNode usage) {
        long total() {
            return bytes("total");
        }

        long bytes(String what) {
            return usage.path(what + "_in_bytes").asLong();
        }

        long inverted() {
            return usage.path("inverted_index").path("total_in_bytes").asLong();
        }
    }

    private final Search search;
    private final Map<String, List<Document>> documents;
    private final int articles;
    private final PrintStream out;

    private SizeBenchmark(Search search, Map<String, List<Document>> documents, int articles, PrintStream out) {
        this.search = search;
        this.documents = documents;
        this.articles = articles;
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
        run(options, Path.of(System.getProperty("dateline.home", "")), System.out);
    }

    private static void run(BulkOptions options, Path home, PrintStream out) throws IOException, InterruptedException {
        try (Stack stack = Stack.start(home);
                Broker broker = Broker.withTopics(stack.kafka())) {
            var search = new Search(stack.elasticsearch());
            var contest = new IndexContest(search, broker, EnrichedArticles.of(options, stack, broker));
            try (RunningService service = stack.start(Service.INDEX)) {
                var _ = contest.ours(service, Spent.nothing());
            }
            new SizeBenchmark(search, contest.documents(), contest.articles(), out).print();
        }
    }

    private void print() throws IOException, InterruptedException {
        out.printf("Bytes an article on disk, of %d articles, each index in one segment%n%n", articles);
        out.println("| Mapping | articles | entities | quotes | events | all | of what it is |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        double usual = 0;
        for (MappingVariant variant : MappingVariant.all()) {
            List<Double> sizes = new ArrayList<>();
            for (String index : Search.indices()) {
                sizes.add(size(index, variant) / (double) articles);
            }
            double all = sizes.stream().mapToDouble(Double::doubleValue).sum();
            usual = usual == 0 ? all : usual;
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                    variant.what(),
                    sizes.get(0),
                    sizes.get(1),
                    sizes.get(2),
                    sizes.get(3),
                    all,
                    all / usual);
        }
        for (String index : Search.indices()) {
            printFields(index);
        }
    }

    private long size(String index, MappingVariant variant) throws IOException, InterruptedException {
        String copy = PreparedBulk.copy(index);
        search.makeLike(index, copy, variant.change());
        var _ = PreparedBulk.of(Map.of(index, documents.getOrDefault(index, List.of())), REQUEST)
                .send(search, 1);
        long size = search.size(copy);
        search.delete(copy);
        return size;
    }

    private void printFields(String index) throws IOException, InterruptedException {
        var _ = search.size(index);
        List<FieldSize> fields = search.fieldSizes(index).properties().stream()
                .map(field -> new FieldSize(field.getKey(), field.getValue()))
                .sorted(Comparator.comparingLong(FieldSize::total).reversed())
                .limit(LARGEST_FIELDS)
                .toList();
        out.printf("%n| %s, bytes an article | all | inverted | kept | doc values | points | norms |%n", index);
        out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (FieldSize field : fields) {
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                    field.name(),
                    perArticle(field.total()),
                    perArticle(field.inverted()),
                    perArticle(field.bytes("stored_fields")),
                    perArticle(field.bytes("doc_values")),
                    perArticle(field.bytes("points")),
                    perArticle(field.bytes("norms")));
        }
    }

    private double perArticle(long bytes) {
        return bytes / (double) articles;
    }
}
