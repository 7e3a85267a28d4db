package dateline.ingest.intake;

import org.jspecify.annotations.Nullable;

/**
 * It cannot be answered now: the log did not acknowledge in time, or there is no room for more. Nothing is known of what was
 * sent, and sending it again is right.
 */
public final class Unavailable extends RuntimeException {

    public Unavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public Unavailable(String message) {
        super(message);
    }
}
