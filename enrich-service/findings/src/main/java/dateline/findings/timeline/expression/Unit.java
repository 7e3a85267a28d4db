package dateline.findings.timeline.expression;

import java.time.LocalDate;
import java.time.YearMonth;

/** A unit in which expressions count. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    /** The whole unit that holds the day which lies this many units after the day given; the number may be negative. */
    Interval counted(LocalDate from, int by) {
        return switch (this) {
            case DAY -> Interval.day(from.plusDays(by));
            case WEEK -> Interval.week(from.plusWeeks(by));
            case MONTH -> Interval.month(YearMonth.from(from).plusMonths(by));
            case QUARTER -> quarterOf(from.plusMonths(3L * by));
            case YEAR -> Interval.year(from.getYear() + by);
            case DECADE -> Interval.decade(from.getYear() / 10 * 10 + 10 * by);
        };
    }

    private static Interval quarterOf(LocalDate day) {
        return Interval.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }
}
