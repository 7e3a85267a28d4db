package dateline.benchmark;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How long something took.
 *
 * @param work what was done in that time beside articles, such as tokens
 */
record Measure(String what, int articles, Duration time, List<Amount> work) {

    /** So much of something. */
    record Amount(double count, String unit) {

        static Amount megabytes(long bytes) {
            return new Amount(bytes / 1e6, "MB");
        }
    }

    Measure {
        if (!time.isPositive()) {
            throw new IllegalArgumentException(what + " took no time");
        }
        work = List.copyOf(work);
    }

    /** The one in the middle by time, of an odd number of rounds. */
    static Measure median(List<Measure> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparing(Measure::time))
                .toList()
                .get(rounds.size() / 2);
    }

    double seconds() {
        return time.toNanos() / 1e9;
    }

    double articlesPerSecond() {
        return articles / seconds();
    }
}
