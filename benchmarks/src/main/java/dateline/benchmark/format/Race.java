package dateline.benchmark.format;

import dateline.benchmark.format.Contest.Result;
import dateline.ingest.article.Draft;
import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lets both read the same bytes in turns, after both are warm. What counts is the processor time of the one thread, so that what
 * else the machine does counts less; collections of garbage are no part of it, for either.
 */
final class Race {

    private final KnownFormats formats = KnownFormats.within(new DocumentLimits(16 << 20, 100));
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final int rounds;
    private final double roundSeconds;
    private long read;

    /**
     * Settings of a race.
     *
     * @param rounds of each, an odd number, of which the one in the middle counts
     * @param roundSeconds how long a round lasts at least
     */
    Race(int rounds, double roundSeconds) {
        this.rounds = rounds;
        this.roundSeconds = roundSeconds;
    }

    Result run(Contest contest) throws Exception {
        int articles = ours(contest);
        if (articles == 0) {
            throw new IllegalArgumentException("no article in the input of " + contest.format());
        }
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            double one = perReading(() -> ours(contest));
            double other = perReading(contest::bare);
            // The first two warm up.
            ours[Math.max(0, round)] = one;
            bare[Math.max(0, round)] = other;
        }
        return new Result(contest, articles, median(ours), median(bare));
    }

    /** Something to be timed, whose result shows that it was done. */
    private interface Work {
        long run() throws Exception;
    }

    private double perReading(Work work) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        int times = 0;
        double seconds;
        do {
            read += work.run();
            times++;
            seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        } while (seconds < roundSeconds);
        return seconds / times;
    }

    private static double median(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** From bytes to drafts, by everything that a request goes through for it. */
    private int ours(Contest contest) throws IOException {
        Recognition recognition = formats.recognize(Declared.file("input." + contest.format()), contest.open());
        return switch (recognition) {
            case Recognition.Unknown(String reason) ->
                throw new IllegalArgumentException(contest.format() + ": " + reason);
            case Recognition.Known known -> articles(known);
        };
    }

    private static int articles(Recognition.Known known) throws IOException {
        int articles = 0;
        try (Readings readings = known.open(Draft.EMPTY)) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                articles += next instanceof Reading.Found ? 1 : 0;
            }
        }
        return articles;
    }

    /** Everything that was read, for nothing but that it was. */
    long read() {
        return read;
    }
}
