package dateline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was asked for on the command line.
 *
 * @param file articles as JSON Lines, perhaps gzipped
 * @param articles how many each stage is measured with
 */
record Options(Path file, int articles) {

    static final String USAGE = "benchmarks/run FILE.jsonl[.gz] [--articles N]";
    private static final int USUAL = 1_000;
    private static final int FEWEST = 100;

    Options {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("there is no file to read: " + file);
        }
        if (articles < FEWEST) {
            throw new IllegalArgumentException("fewer than " + FEWEST + " articles measure nothing: " + articles);
        }
    }

    static Options of(String... arguments) {
        if (arguments.length == 1) {
            return new Options(Path.of(arguments[0]), USUAL);
        }
        if (arguments.length == 3 && arguments[1].equals("--articles")) {
            return new Options(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        }
        throw new IllegalArgumentException("usage: " + USAGE);
    }

    /** Articles that each stage reads before it is measured. */
    int warmUp() {
        return Math.max(FEWEST, articles / 5);
    }
}
