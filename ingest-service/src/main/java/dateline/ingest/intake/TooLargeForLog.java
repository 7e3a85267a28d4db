package dateline.ingest.intake;

import java.util.Optional;
import java.util.concurrent.CompletionException;

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

    /** The refusal in what a future failed with, wrapped or not. */
    static Optional<TooLargeForLog> in(Throwable failure) {
        return switch (failure) {
            case TooLargeForLog refusal -> Optional.of(refusal);
            case CompletionException wrapped
            when wrapped.getCause() instanceof TooLargeForLog refusal -> Optional.of(refusal);
            default -> Optional.empty();
        };
    }
}
