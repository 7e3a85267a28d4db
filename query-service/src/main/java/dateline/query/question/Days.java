package dateline.query.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days.
 *
 * @param from first day; null for no bound
 * @param to last day, inclusive; null for no bound
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Without bounds. */
    public static final Days ALL = new Days(null, null);

    /** As the index writes them. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9998;
    private static final String FORM = "write a day as 2016-12-19, a month as 2016-12 or a year as 2016";

    /**
     * The parameters {@code from} and {@code to}: each a day, a month or a year, which count with all their days.
     *
     * @throws Unacceptable if one cannot be read, or the end lies before the beginning
     */
    static Days read(Parameters parameters) {
        Days days = new Days(
                parameters.text("from").map(text -> day("from", text, false)).orElse(null),
                parameters.text("to").map(text -> day("to", text, true)).orElse(null));
        if (days.from != null && days.to != null && days.to.isBefore(days.from)) {
            throw new Unacceptable("to", "is before from", "swap the two");
        }
        return days;
    }

    private static LocalDate day(String name, String text, boolean last) {
        Optional<LocalDate> day = text.matches("\\d{4}(-\\d{2}){0,2}") ? parsed(text, last) : Optional.empty();
        return day.filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR)
                .orElseThrow(() -> new Unacceptable(name, "is " + text, FORM));
    }

    private static Optional<LocalDate> parsed(String text, boolean last) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Year.parse(text).atMonth(last ? 12 : 1).atDay(last ? 31 : 1);
                        case 7 ->
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether neither end is given. */
    public boolean isOpen() {
        return from == null && to == null;
    }
}
