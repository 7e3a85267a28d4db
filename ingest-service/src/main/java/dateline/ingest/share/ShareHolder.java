package dateline.ingest.share;

import java.time.Duration;
import java.util.Set;

/** Works on the shares that are dealt out to this instance. Thread-safe. */
public interface ShareHolder {

    /** These shares are this instance's from now on. Everything that was written of them is known. */
    void take(Set<Integer> more);

    /**
     * These shares are another's from now on.
     *
     * @param patience how long work under way may go on before it has to be broken off
     */
    void release(Set<Integer> fewer, Duration patience) throws InterruptedException;

    /** The shares that this instance holds. */
    Set<Integer> shares();

    /** Starts everything that is due; to be called again and again. */
    void look();
}
