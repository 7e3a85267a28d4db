package dateline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param file articles as JSON Lines, perhaps gzipped
 * @param messages enriched messages of an earlier run, or where to keep them; null to keep none
 * @param apart whether the node has processors of its own
 * @param curve whether index-service is measured with other batch sizes too
 * @param settings further ones of index-service
 */
record BulkOptions(
        Path file,
        int articles,
        int rounds,
        @Nullable Path messages,
        boolean apart,
        boolean curve,
        List<String> settings) {

    static final String USAGE =
            "benchmarks/bulk FILE.jsonl[.gz] [--articles N] [--rounds N] [--messages FILE.jsonl.gz] [--apart] [--curve] [-- SETTING...]";

    private static final int USUAL_ARTICLES = 2_000;
    private static final int USUAL_ROUNDS = 7;

    BulkOptions {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("there is no file to read: " + file);
        }
        if (articles < 100 || rounds < 1) {
            throw new IllegalArgumentException("fewer than 100 articles or no round measures nothing");
        }
        if (apart && Machine.processors() < 2) {
            throw new IllegalArgumentException("--apart needs two processors, this machine has one");
        }
        settings = List.copyOf(settings);
    }

    static BulkOptions of(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        if (left.isEmpty()) {
            throw new IllegalArgumentException("usage: " + USAGE);
        }
        var options =
                new BulkOptions(Path.of(left.remove()), USUAL_ARTICLES, USUAL_ROUNDS, null, false, false, List.of());
        while (!left.isEmpty()) {
            options = options.with(left.remove(), left);
        }
        return options;
    }

    private BulkOptions with(String option, Deque<String> left) {
        if (option.equals("--apart")) {
            return new BulkOptions(file, articles, rounds, messages, true, curve, settings);
        }
        if (option.equals("--curve")) {
            return new BulkOptions(file, articles, rounds, messages, apart, true, settings);
        }
        if (option.equals("--")) {
            List<String> rest = List.copyOf(left);
            left.clear();
            return new BulkOptions(file, articles, rounds, messages, apart, curve, rest);
        }
        String value = left.poll();
        if (value == null) {
            throw new IllegalArgumentException("usage: " + USAGE);
        }
        return switch (option) {
            case "--articles" ->
                new BulkOptions(file, Integer.parseInt(value), rounds, messages, apart, curve, settings);
            case "--rounds" ->
                new BulkOptions(file, articles, Integer.parseInt(value), messages, apart, curve, settings);
            case "--messages" -> new BulkOptions(file, articles, rounds, Path.of(value), apart, curve, settings);
            default -> throw new IllegalArgumentException("usage: " + USAGE);
        };
    }
}
