package dateline.finding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as exactly as they are known: {@code 2001 – 2006}, {@code Jul 2013}, {@code 19 Dec 2016}. */
public final class TimeWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private TimeWords() {}

    /**
     * A time in words.
     *
     * @param start inclusive; null, with the end, where the time is not known: then it is as written
     * @param end exclusive
     * @param precision as messages and the index write it, such as {@code month}
     * @param written the expression of the article
     */
    public static String of(
            @Nullable LocalDateTime start, @Nullable LocalDateTime end, String precision, String written) {
        if (start == null || end == null) {
            return "“" + written + "”";
        }
        LocalDate first = start.toLocalDate();
        LocalDate last = end.minus(1, ChronoUnit.MILLIS).toLocalDate();
        return switch (precision) {
            case "decade" -> decade(first, last);
            case "year" -> range(Integer.toString(first.getYear()), Integer.toString(last.getYear()));
            case "half_year" -> range(half(first), half(last));
            case "quarter" -> range(quarter(first), quarter(last));
            case "season", "month" -> range(MONTH.format(first), MONTH.format(last));
            case "week" -> "week of " + DAY.format(first);
            case "part_of_day" -> DAY.format(first) + ", " + partOfDay(start.toLocalTime());
            case "hour", "minute" -> MINUTE.format(start);
            default -> range(DAY.format(first), DAY.format(last));
        };
    }

    private static String decade(LocalDate first, LocalDate last) {
        return last.getYear() - first.getYear() <= 9 && first.getYear() % 10 == 0
                ? first.getYear() + "s"
                : range(Integer.toString(first.getYear()), Integer.toString(last.getYear()));
    }

    private static String half(LocalDate date) {
        return (date.getMonthValue() <= 6 ? "H1 " : "H2 ") + date.getYear();
    }

    private static String quarter(LocalDate date) {
        return "Q" + ((date.getMonthValue() + 2) / 3) + " " + date.getYear();
    }

    private static String partOfDay(LocalTime start) {
        int hour = start.getHour();
        if (hour < 5 || hour >= 21) {
            return "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 17 ? "afternoon" : "evening";
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }
}
