package dateline.ingest.syndication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of feeds as ISO 8601, with the offset that they are written with: RFC 822 and its kin with named zones and years of two
 * digits, W3C-DTF and its kin, and how C and Java print a date. Nothing is invented: a time without a zone stays without an offset.
 */
public final class FeedDates {

    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?(?:\\s*(?<half>[ap])\\.?m\\.?(?![a-z]))?";
    private static final String ZONE =
            "(?:\\s*\\(?(?<zone>[a-z][a-z_/]*(?:\\s?[+-]\\d{1,2}:?(?:\\d\\d)?)?|[+-]\\d{1,2}:?(?:\\d\\d)?)\\)?)?.*";
    private static final String DAY_NAME = "(?:\\p{L}+\\.?,?\\s*)??";
    private static final String MONTH = "(?<month>[a-z]{3})[a-z]*\\.?,?";

    private static final List<Pattern> PATTERNS = List.of(
            compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:(?:\\s*t\\s*|\\s+)" + TIME + ZONE
                    + ")?"),
            compile(
                    "(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:t?(?<hour>\\d\\d):?(?<minute>\\d\\d)(?::?(?<second>\\d\\d))?(?<fraction>\\b)?(?<half>\\b)?"
                            + ZONE + ")?"),
            compile(DAY_NAME + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH
                    + "[\\s-]+(?<year>\\d{4}|\\d\\d)(?:,?\\s+(?:at\\s+)?" + TIME + ZONE + ")?"),
            compile(DAY_NAME + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:,?\\s+(?:at\\s+)?"
                    + TIME + ZONE + ")?"),
            compile(DAY_NAME + MONTH + "\\s+(?<day>\\d{1,2}),?\\s+" + TIME
                    + "(?:\\s+(?<zone>[a-z]+|[+-]\\d{4}))?\\s+(?<year>\\d{4})"));

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** Longer than any date; matching takes far more time the longer a text is. */
    private static final int LONGEST = 100;

    private static final int LATEST_SHORT_YEAR = 49;

    private static final Pattern OFFSET = Pattern.compile(".*T.*(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)");

    private FeedDates() {}

    /** The date, or the date-time with its offset where it has one; empty where it cannot be read. */
    public static Optional<String> iso(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(FeedDates::read);
    }

    /** Whether a date of {@link #iso} is a point in time by itself. */
    public static boolean hasOffset(String iso) {
        return OFFSET.matcher(iso).matches();
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<String> read(Matcher date) {
        try {
            LocalDate day = LocalDate.of(year(date.group("year")), month(date.group("month")), number(date, "day"));
            if (date.group("hour") == null) {
                return Optional.of(day.toString());
            }
            LocalDateTime time = day.atTime(time(date));
            Optional<ZoneOffset> offset =
                    Optional.ofNullable(date.group("zone")).flatMap(zone -> offset(zone, time));
            return Optional.of(
                    offset.map(known -> time.atOffset(known).toString()).orElseGet(time::toString));
        } catch (DateTimeException e) {
            // Such as the 31st of June: no date at all.
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher date) {
        int hour = number(date, "hour");
        @Nullable String half = date.group("half");
        if (half != null && !half.isEmpty()) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        // A leap second has no place of its own in our clocks.
        int second = Math.min(number(date, "second"), 59);
        @Nullable String fraction = date.group("fraction");
        int nanos =
                fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(date, "minute"), second, nanos);
    }

    private static int number(Matcher date, String group) {
        @Nullable String digits = date.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** As RFC 2822 reads years of two digits. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year <= LATEST_SHORT_YEAR ? 2000 + year : 1900 + year;
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int at = MONTHS.indexOf(written.toLowerCase(Locale.ROOT));
        if (at < 0 || at % 3 > 0) {
            throw new DateTimeException("no month: " + written);
        }
        return at / 3 + 1;
    }

    /** Empty for a zone that nobody knows, or that stands for several. */
    private static Optional<ZoneOffset> offset(String written, LocalDateTime time) {
        String zone = written.replace(" ", "").toUpperCase(Locale.ROOT);
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign > 0 || (sign == 0 && zone.length() > 1)) {
            return Optional.of(numeric(zone.substring(sign)));
        }
        if (written.contains("/")) {
            return ZoneId.getAvailableZoneIds().contains(written)
                    ? Optional.of(ZoneId.of(written).getRules().getOffset(time))
                    : Optional.empty();
        }
        return ZoneNames.offset(zone);
    }

    private static ZoneOffset numeric(String zone) {
        String digits = zone.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, digits.length() % 2 == 0 ? 2 : 1));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int total = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((zone.charAt(0) == '-' ? -total : total) * 60);
    }
}
