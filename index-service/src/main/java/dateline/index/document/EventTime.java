package dateline.index.document;

import dateline.finding.When;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event as the index has it. The publisher's calendar and clock are written as if they were UTC: "20 December"
 * is found on 20 December by everybody, wherever the article came from.
 *
 * @param end inclusive, one millisecond before the next day, month or year begins; null, with the others, where the time is
 *     not known or lies outside the years that Elasticsearch can read
 */
record EventTime(
        @Nullable String start,
        @Nullable String end,
        @Nullable Range range) {

    /** A {@code date_range}. */
    record Range(String gte, String lt) {}

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final EventTime NONE = new EventTime(null, null, null);
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9998;

    static EventTime of(When when) {
        LocalDateTime start = when.start();
        LocalDateTime end = when.end();
        if (start == null || end == null || start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
            return NONE;
        }
        String first = FORMAT.format(start);
        return new EventTime(first, FORMAT.format(end.minusNanos(1_000_000)), new Range(first, FORMAT.format(end)));
    }
}
