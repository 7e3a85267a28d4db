package dateline.ingest.sgml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as {@code 26-FEB-1987 15:01:01.79}, of no known zone. */
final class ReutersDate {

    private static final Pattern DATE =
            Pattern.compile("\\b(\\d{1,2})-([A-Z]{3})-(\\d{4})(?:\\s+(\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)(?!\\S))?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private ReutersDate() {}

    /** In ISO 8601 without an offset; the day alone where the time is damaged. */
    static Optional<String> iso(String written) {
        Matcher date = DATE.matcher(written.toUpperCase(Locale.ROOT));
        if (!date.find() || !MONTHS.contains(date.group(2))) {
            return Optional.empty();
        }
        String month = twoDigits(Integer.toString(MONTHS.indexOf(date.group(2)) + 1));
        String day = date.group(3) + "-" + month + "-" + twoDigits(date.group(1));
        return Optional.of(date.group(4) == null ? day : day + "T" + date.group(4));
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
