package dateline.index.batch;

/** Counts the failures in a row of one piece of work, and waits between them. */
final class Attempts {

    private final Pause pause;
    private final WriteWatch watch;
    private int failures;

    Attempts(Pause pause, WriteWatch watch) {
        this.pause = pause;
        this.watch = watch;
    }

    /** The store did not do as asked: says so, and waits. */
    void failed(String held, int documents) throws InterruptedException {
        watch.held(held);
        retry(documents);
    }

    /** Other writers were faster: nothing is wrong, but it is better not to meet them again at once. */
    void met(int documents) throws InterruptedException {
        retry(documents);
    }

    void passed() {
        failures = 0;
        watch.flowing();
    }

    void took(Step step, long nanoseconds) {
        watch.took(step, nanoseconds);
    }

    private void retry(int documents) throws InterruptedException {
        if (documents > 0) {
            watch.retried(documents);
        }
        failures++;
        pause.before(failures);
    }
}
