package dateline.stack.testing;

/** A shared server on its way up; closed when the test run ends. */
interface Launched<S> extends AutoCloseable {

    /** Waits until it is ready. */
    S server() throws InterruptedException;

    @Override
    void close();
}
