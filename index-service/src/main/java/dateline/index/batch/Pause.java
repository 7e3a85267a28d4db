package dateline.index.batch;

/** Waits before the next attempt. */
@FunctionalInterface
public interface Pause {

    /** Returns when it is time; the attempt is 1 for the first failure in a row. */
    void before(int attempt) throws InterruptedException;
}
