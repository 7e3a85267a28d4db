package dateline.ingest.kafka;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works with Kafka for as long as the service runs: where Kafka is away it tries again. */
public final class LastingThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LastingThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(25);

    private final Work work;
    private final Thread thread;
    private volatile boolean closed;

    /** A thread that starts with {@link #start()}. */
    public LastingThread(String name, Work work) {
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::keepOn);
    }

    /** What is done again and again. */
    @FunctionalInterface
    public interface Work {
        /** Goes on until it is told to end. */
        void run(BooleanSupplier ends) throws InterruptedException;
    }

    public void start() {
        thread.start();
    }

    private void keepOn() {
        while (!closed) {
            try {
                work.run(() -> closed);
            } catch (InterruptException | InterruptedException e) {
                closed = true;
            } catch (KafkaException e) {
                LOG.warn("Kafka does not do what {} needs, trying again: {}", thread.getName(), e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("{} broke off, trying again", thread.getName(), e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Waits until the work under way has ended, but not for ever. */
    @Override
    public void close() {
        closed = true;
        try {
            if (thread.isAlive() && !thread.join(STOP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
