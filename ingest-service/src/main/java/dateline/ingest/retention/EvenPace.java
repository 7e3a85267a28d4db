package dateline.ingest.retention;

import java.time.Duration;

/** One after the other, so many in a second. For one thread at a time. */
final class EvenPace implements Pace {

    private final long step;
    private long free = System.nanoTime();

    EvenPace(int perSecond) {
        this.step = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    @Override
    public void next() throws InterruptedException {
        long now = System.nanoTime();
        long wait = free - now;
        free = Math.max(free, now) + step;
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }
}
