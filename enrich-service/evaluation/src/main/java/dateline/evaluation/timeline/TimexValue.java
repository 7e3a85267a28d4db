package dateline.evaluation.timeline;

import dateline.finding.Precision;
import dateline.finding.When;
import dateline.findings.timeline.expression.TimeExpression;
import dateline.findings.timeline.expression.TimeExpression.Extent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes what was found as a TIMEX3 value. */
final class TimexValue {

    private TimexValue() {}

    static String of(TimeExpression expression) {
        When when = expression.when();
        LocalDateTime start = when.start();
        LocalDateTime end = when.end();
        if (start == null || end == null || expression.extent() == Extent.LOOKING_BACK) {
            return "none";
        }
        return value(start, end, when.precision());
    }

    private static String value(LocalDateTime start, LocalDateTime end, Precision precision) {
        return switch (precision) {
            case DECADE -> String.valueOf(start.getYear() / 10);
            case YEAR -> String.valueOf(start.getYear());
            case HALF_YEAR -> start.getYear() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case SEASON -> start.getYear() + "-" + season(start.getMonthValue());
            case MONTH -> DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).format(start);
            case WEEK -> week(start);
            case DAY ->
                Duration.between(start, end).toDays() == 2
                                && start.getDayOfWeek().getValue() == 6
                        ? week(start) + "-WE"
                        : start.toLocalDate().toString();
            case PART_OF_DAY -> start.toLocalDate() + "T" + part(start.getHour());
            case HOUR, MINUTE ->
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).format(start);
            case UNKNOWN -> "none";
        };
    }

    private static String week(LocalDateTime day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String season(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    private static String part(int hour) {
        return switch (hour) {
            case 6 -> "MO";
            case 12 -> "AF";
            case 18 -> "EV";
            default -> "NI";
        };
    }
}
