package dateline.benchmark;

import java.io.IOException;
import java.time.Duration;

/** Looks again and again, often enough for what is measured in seconds. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /** Something to look at. */
    interface Look {
        boolean holds() throws IOException, InterruptedException;
    }

    static void until(String what, Look look) throws IOException, InterruptedException {
        until(what, PATIENCE, look);
    }

    static void until(String what, Duration patience, Look look) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!look.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + patience.toMinutes() + " minutes in vain: " + what);
            }
            Thread.sleep(PAUSE);
        }
    }
}
