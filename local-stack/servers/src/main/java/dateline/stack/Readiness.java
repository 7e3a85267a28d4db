package dateline.stack;

import java.time.Duration;

/** Asks a server whether it can work. */
interface Readiness {

    /** Answers within about the given time; a server that cannot be reached is not ready. */
    boolean answers(Duration limit) throws InterruptedException;
}
