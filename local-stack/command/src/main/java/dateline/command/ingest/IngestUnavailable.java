package dateline.command.ingest;

/** Ingest does not answer, or refuses. The message is for the person at the terminal. */
public final class IngestUnavailable extends RuntimeException {
    private final boolean again;

    IngestUnavailable(String message, boolean again) {
        super(message);
        this.again = again;
    }

    /** Whether sending the same again may help. */
    public boolean again() {
        return again;
    }
}
