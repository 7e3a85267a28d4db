package dateline.ingest.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes of articles may be held at the same time, by everybody who sends together. Those who find none free wait in the
 * order in which they came, and are sent away after a while. Thread-safe.
 */
public final class MemoryBudget {

    private final int size;
    private final Duration patience;
    private final Semaphore free;

    /**
     * A budget of which nothing is taken.
     *
     * @param size in bytes
     * @param patience how long to wait at most
     */
    public MemoryBudget(int size, Duration patience) {
        this.size = size;
        this.patience = patience;
        this.free = new Semaphore(size, true);
    }

    /**
     * Takes so many bytes; all there are where more are asked for, since nobody would ever get those.
     *
     * @return how many were taken, to be given back
     * @throws Unavailable where others hold them for too long
     */
    int take(long bytes) throws InterruptedException {
        int taken = Math.toIntExact(Math.min(size, bytes));
        if (!free.tryAcquire(taken, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new Unavailable("as much is being taken in already as there is memory for");
        }
        return taken;
    }

    void giveBack(int taken) {
        free.release(taken);
    }

    int free() {
        return free.availablePermits();
    }
}
