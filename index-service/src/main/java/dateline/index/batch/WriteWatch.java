package dateline.index.batch;

/** Hears how writing goes, for health and counters. Called from the writing threads. */
public interface WriteWatch {

    /** Writing waits, and will go on by itself. */
    void held(String reason);

    /** The store answered as it should. */
    void flowing();

    /** Documents that have to be sent once more. */
    void retried(int documents);

    /** A step of a batch is done, whether it was a success or not. */
    void took(Step step, long nanoseconds);
}
