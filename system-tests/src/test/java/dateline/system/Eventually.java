package dateline.system;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits for what takes its time, looking again and again, and never longer than {@link #PATIENCE}. */
final class Eventually {

    static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /** Something to look at that may not answer yet. */
    interface Look {
        boolean holds() throws IOException, InterruptedException;
    }

    /** Returns when it holds; a look that gets no answer counts as "not yet". */
    static void holds(String what, Look look) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answeredYes(look)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain: " + what);
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Returns when the assertion passes; fails as the assertion does. */
    static void passes(ThrowingCallable assertion) throws Throwable {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.call();
                return;
            } catch (AssertionError | IOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private static boolean answeredYes(Look look) throws InterruptedException {
        try {
            return look.holds();
        } catch (IOException _) {
            return false;
        }
    }
}
