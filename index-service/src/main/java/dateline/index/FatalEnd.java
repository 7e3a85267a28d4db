package dateline.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when a thread that reads, or starts the reading, has died of something that no retry mends: offsets are not committed, so the process that
 * is started in its place begins with the same records.
 */
final class FatalEnd implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FatalEnd.class);
    private static final int STATUS = 3;

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        LOG.error("{} died; the process ends so that another one can go on", thread.getName(), error);
        // On a thread of its own: the shutdown waits for the one that died.
        Thread.ofPlatform().name("fatal-end").start(() -> System.exit(STATUS));
    }
}
