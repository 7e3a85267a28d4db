package dateline.ingest.intake;

/** A stream that could not be taken to its end, with what became of it until then. Sending all of it again is right. Its
 * cause is a {@link Unavailable}, an {@link java.io.IOException} of the input, or a bug. */
public final class BatchBroken extends Exception {

    private final transient BatchSum sum;

    BatchBroken(Throwable cause, BatchSum sum) {
        super(cause.getMessage(), cause);
        this.sum = sum;
    }

    public BatchSum sum() {
        return sum;
    }
}
