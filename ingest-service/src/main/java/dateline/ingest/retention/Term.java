package dateline.ingest.retention;

import dateline.message.Stay;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the articles of a source may be kept.
 *
 * @param source the id of its record
 * @param days of 24 hours
 */
public record Term(String source, int days) {

    public Term {
        if (days < 1) {
            throw new IllegalArgumentException("a retention is a day at least");
        }
    }

    /** Whether an article may no longer be kept: from the moment on when the last day is over. */
    public boolean isOver(Stay stay, Instant now) {
        return !stay.since().isAfter(now.minus(Duration.ofDays(days)));
    }

    /** As it is told where the article was. */
    String reason() {
        return "retention of " + source + ": " + days + (days == 1 ? " day" : " days");
    }
}
