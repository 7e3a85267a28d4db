package dateline.benchmark;

import java.time.Duration;

/** Time since it was started. */
record Stopwatch(long start) {

    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
