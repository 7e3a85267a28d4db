package dateline.ingest.retention;

/** Keeps the number of articles down that are taken down in a second. */
@FunctionalInterface
interface Pace {

    /** Returns when the next one may be. */
    void next() throws InterruptedException;
}
