package dateline.query.found;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A stretch of days and how many of the found are of it.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to, long count) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends at " + to + " before it begins at " + from);
        }
    }

    /** As exact as it is long. */
    public String label() {
        LocalDate next = to.plusDays(1);
        if (from.getDayOfYear() == 1 && next.getDayOfYear() == 1) {
            return from.getYear() == to.getYear()
                    ? String.valueOf(from.getYear())
                    : from.getYear() + " – " + to.getYear();
        }
        if (from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1) {
            return from.getMonth() == to.getMonth() ? MONTH.format(from) : MONTH.format(from) + " –";
        }
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + " –";
    }
}
