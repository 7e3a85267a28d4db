package dateline.findings.timeline.expression;

import dateline.finding.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A piece of the calendar.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
record Interval(LocalDateTime start, LocalDateTime end, Precision precision) {

    Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("interval from " + start + " to " + end);
        }
    }

    static Interval of(LocalDate start, LocalDate end, Precision precision) {
        return new Interval(start.atStartOfDay(), end.atStartOfDay(), precision);
    }

    static Interval day(LocalDate day) {
        return of(day, day.plusDays(1), Precision.DAY);
    }

    /** The ISO week, Monday to Sunday, that holds the day. */
    static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(monday, monday.plusWeeks(1), Precision.WEEK);
    }

    static Interval weekend(LocalDate saturday) {
        return of(saturday, saturday.plusDays(2), Precision.DAY);
    }

    static Interval month(YearMonth month) {
        return of(month.atDay(1), month.plusMonths(1).atDay(1), Precision.MONTH);
    }

    /** A quarter of the calendar year; {@code number} is 1 to 4. */
    static Interval quarter(int year, int number) {
        return months(YearMonth.of(year, 3 * number - 2), 3, Precision.QUARTER);
    }

    /** A half of the calendar year; {@code number} is 1 or 2. */
    static Interval half(int year, int number) {
        return months(YearMonth.of(year, 6 * number - 5), 6, Precision.HALF_YEAR);
    }

    static Interval season(int year, Season season) {
        return months(YearMonth.of(year, season.firstMonth()), 3, Precision.SEASON);
    }

    static Interval year(int year) {
        return months(YearMonth.of(year, 1), 12, Precision.YEAR);
    }

    static Interval decade(int firstYear) {
        return months(YearMonth.of(firstYear, 1), 120, Precision.DECADE);
    }

    private static Interval months(YearMonth first, int length, Precision precision) {
        return of(first.atDay(1), first.plusMonths(length).atDay(1), precision);
    }

    LocalDate firstDay() {
        return start.toLocalDate();
    }

    YearMonth firstMonth() {
        return YearMonth.from(start);
    }

    /** Whether it lies within one calendar day. */
    boolean isWithinDay() {
        return !end.isAfter(firstDay().plusDays(1).atStartOfDay());
    }

    /** A third of it, by the usual reading of "early", "mid" and "late"; its precision stays. */
    Interval narrowed(Part part) {
        LocalDate first = firstDay();
        return switch (precision) {
            case DECADE ->
                switch (part) {
                    case WHOLE -> this;
                    case EARLY -> of(first, first.plusYears(4), precision);
                    case MIDDLE -> of(first.plusYears(4), first.plusYears(7), precision);
                    case LATE -> of(first.plusYears(7), first.plusYears(10), precision);
                };
            case YEAR ->
                switch (part) {
                    case WHOLE -> this;
                    case EARLY -> of(first, first.plusMonths(4), precision);
                    case MIDDLE -> of(first.plusMonths(4), first.plusMonths(8), precision);
                    case LATE -> of(first.plusMonths(8), first.plusMonths(12), precision);
                };
            case MONTH ->
                switch (part) {
                    case WHOLE -> this;
                    case EARLY -> of(first, first.plusDays(10), precision);
                    case MIDDLE -> of(first.plusDays(10), first.plusDays(20), precision);
                    case LATE -> of(first.plusDays(20), first.plusMonths(1), precision);
                };
            case HALF_YEAR, QUARTER, SEASON, WEEK, DAY, PART_OF_DAY, HOUR, MINUTE, UNKNOWN -> this;
        };
    }
}
