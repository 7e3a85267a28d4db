package dateline.command.stack;

import java.time.Duration;

/** A started process. */
interface RunningPart {

    long pid();

    /** Waits until it can work; throws, with a sentence for the person at the terminal, where it ends before or takes too long. */
    void awaitReady(Duration limit) throws InterruptedException;

    /** Waits until it has ended, however that was. */
    void awaitEnd() throws InterruptedException;

    /** Ends it in order, and by force after the limit. */
    void stop(Duration orderly);
}
