package dateline.index.batch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits twice as long after every failure in a row, up to a longest, and half of it by chance, so that many writers do not
 * come back at the same moment.
 */
public record Backoff(Duration first, Duration longest, RandomGenerator random) implements Pause {

    private static final int MOST_DOUBLINGS = 20;

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("back-off from " + first + " to " + longest);
        }
    }

    @Override
    public void before(int attempt) throws InterruptedException {
        Thread.sleep(wait(attempt));
    }

    Duration wait(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(attempt - 1, 0), MOST_DOUBLINGS));
        long most = Math.min(doubled.toMillis(), longest.toMillis());
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }
}
