package dateline.finding;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event, by the calendar and clock of the publisher: not an instant.
 *
 * @param start inclusive; null, with the end, where the expression could not be resolved
 * @param end exclusive: a day runs to the next midnight, 2001 to 2006 runs to 2007-01-01T00:00
 * @param precision of the ends, not of the length: 2001 to 2006 is given by the year
 * @param text the expression as written
 * @param span of the expression
 * @param anchored whether it was counted from the publication date
 */
public record When(
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        Precision precision,
        String text,
        Span span,
        boolean anchored) {
    public When {
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("a time has both ends or none: " + text);
        }
        if (start != null && end != null && !start.isBefore(end)) {
            throw new IllegalArgumentException("time of " + text + " ends at " + end + " before it starts at " + start);
        }
        if ((start == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("only an unresolved time is of unknown precision: " + text);
        }
    }
}
