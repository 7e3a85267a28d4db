package dateline.ingest.intake;

import org.jspecify.annotations.Nullable;

/** The log did not acknowledge in time: nothing is known of what was sent, and sending it again is right. */
public final class LogUnavailable extends RuntimeException {

    public LogUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public LogUnavailable(String message) {
        super(message);
    }
}
