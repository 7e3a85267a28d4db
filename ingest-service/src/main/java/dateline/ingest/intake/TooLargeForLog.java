package dateline.ingest.intake;

/** The log takes no message of this size: sending it again does not help. */
public final class TooLargeForLog extends RuntimeException {

    private final String reason;

    /**
     * A refusal.
     *
     * @param reason for people, with the size and the limit
     */
    public TooLargeForLog(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
