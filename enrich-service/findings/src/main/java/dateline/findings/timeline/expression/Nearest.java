package dateline.findings.timeline.expression;

import static java.time.temporal.ChronoUnit.MONTHS;

import dateline.finding.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Finds what recurs (weekdays, months, seasons) near the publication day, in the direction in which the text looks. */
record Nearest(LocalDate publicationDay, Outlook outlook) {

    /** What lies further off than nine months is named with its year. */
    private static final int FAR_IN_MONTHS = 9;

    private static final int FAR_IN_DAYS = 275;

    /** Results of a quarter are news for so many months after its end. */
    private static final int REPORTING_MONTHS = 4;

    Optional<Interval> resolve(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Shifted shifted ->
                Optional.of(shifted.unit().counted(publicationDay, shifted.by()).narrowed(shifted.part()));
            case Meaning.OnWeekday weekday -> Optional.of(Interval.day(weekday(weekday.day(), weekday.pointer())));
            case Meaning.Weekend weekend -> Optional.of(Interval.weekend(saturday(weekend.pointer())));
            case Meaning.OnDate date -> date(date.day());
            case Meaning.InMonth month ->
                Optional.of(month(month.month(), month.pointer()).narrowed(month.part()));
            case Meaning.InSeason season -> Optional.of(season(season.season(), season.pointer()));
            case Meaning.InQuarter quarter -> Optional.of(quarter(quarter.number(), quarter.pointer()));
            case Meaning.LookingBack back -> Optional.of(lookingBack(back));
            case Meaning.Fixed _,
                    Meaning.OfYear _,
                    Meaning.DuringPart _,
                    Meaning.AtTime _,
                    Meaning.Counted _,
                    Meaning.YearBefore _,
                    Meaning.QuarterSpokenOf _,
                    Meaning.Between _ -> Optional.empty();
        };
    }

    private boolean looksAhead() {
        return outlook == Outlook.FUTURE;
    }

    private LocalDate weekday(DayOfWeek day, Pointer pointer) {
        return publicationDay.with(
                switch (pointer) {
                    case TENSE, THIS ->
                        looksAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
                    case LAST -> TemporalAdjusters.previous(day);
                    case NEXT -> TemporalAdjusters.next(day);
                });
    }

    private LocalDate saturday(Pointer pointer) {
        return switch (pointer) {
            case TENSE, THIS -> weekday(DayOfWeek.SATURDAY, Pointer.TENSE);
            case LAST -> weekday(DayOfWeek.SATURDAY, Pointer.LAST);
            case NEXT -> weekday(DayOfWeek.SATURDAY, Pointer.NEXT);
        };
    }

    /** The 29th of February only in years that have one. */
    private Optional<Interval> date(MonthDay day) {
        LocalDate before = null;
        LocalDate after = null;
        for (int year = publicationDay.getYear() - 8; year <= publicationDay.getYear() + 8; year++) {
            if (day.isValidYear(year)) {
                LocalDate candidate = day.atYear(year);
                before = candidate.isAfter(publicationDay) ? before : candidate;
                after = after == null && !candidate.isBefore(publicationDay) ? candidate : after;
            }
        }
        return before == null || after == null ? Optional.empty() : Optional.of(Interval.day(chosen(before, after)));
    }

    private LocalDate chosen(LocalDate before, LocalDate after) {
        long back = publicationDay.toEpochDay() - before.toEpochDay();
        long ahead = after.toEpochDay() - publicationDay.toEpochDay();
        return prefersAhead(back, ahead, FAR_IN_DAYS) ? after : before;
    }

    /**
     * By the outlook, unless the other is so near that the text would have named the year: "the bonds fell due on Jan. 5" in
     * December.
     */
    private boolean prefersAhead(long back, long ahead, long far) {
        return switch (outlook) {
            case PAST -> back > far && ahead < back;
            case FUTURE -> ahead <= far || ahead < back;
            case OPEN -> ahead < back;
        };
    }

    private Interval month(Month month, Pointer pointer) {
        YearMonth now = YearMonth.from(publicationDay);
        YearMonth thisYears = YearMonth.of(now.getYear(), month);
        YearMonth before = thisYears.minusYears(thisYears.isAfter(now) ? 1 : 0);
        YearMonth after = thisYears.plusYears(thisYears.isBefore(now) ? 1 : 0);
        return Interval.month(
                switch (pointer) {
                    case THIS -> thisYears;
                    case TENSE ->
                        prefersAhead(MONTHS.between(before, now), MONTHS.between(now, after), FAR_IN_MONTHS)
                                ? after
                                : before;
                    case LAST -> before.equals(now) ? now.minusYears(1) : before;
                    case NEXT -> after.equals(now) ? now.plusYears(1) : after;
                });
    }

    private Interval season(Season season, Pointer pointer) {
        Interval found = Interval.season(publicationDay.getYear(), season);
        return switch (pointer) {
            case THIS -> found;
            case TENSE ->
                looksAhead()
                        ? notEnded(found)
                                ? found
                                : Interval.season(found.firstDay().getYear() + 1, season)
                        : begun(found)
                                ? found
                                : Interval.season(found.firstDay().getYear() - 1, season);
            case LAST -> notEnded(found) ? Interval.season(found.firstDay().getYear() - 1, season) : found;
            case NEXT -> begun(found) ? Interval.season(found.firstDay().getYear() + 1, season) : found;
        };
    }

    private boolean begun(Interval interval) {
        return !interval.firstDay().isAfter(publicationDay);
    }

    private boolean notEnded(Interval interval) {
        return interval.end().isAfter(publicationDay.atStartOfDay());
    }

    private Interval quarter(int number, Pointer pointer) {
        int year = publicationDay.getYear();
        Interval thisYears = Interval.quarter(year, number);
        Interval latest = begun(thisYears) ? thisYears : Interval.quarter(year - 1, number);
        boolean ahead = pointer == Pointer.NEXT || (pointer == Pointer.TENSE && looksAhead());
        if (pointer == Pointer.THIS) {
            return thisYears;
        }
        boolean reported = latest.end()
                .isAfter(publicationDay.minusMonths(REPORTING_MONTHS).atStartOfDay());
        return ahead && !reported ? Interval.quarter(latest.firstDay().getYear() + 1, number) : latest;
    }

    /** From so long ago, to the precision of the unit, to the end of the publication day. */
    private Interval lookingBack(Meaning.LookingBack back) {
        LocalDate end = publicationDay.plusDays(1);
        int halves = back.halves();
        boolean whole = halves % 2 == 0;
        return switch (back.unit()) {
            case DAY -> Interval.of(publicationDay.minusDays(halves / 2), end, Precision.DAY);
            case WEEK -> Interval.of(publicationDay.minusDays(halves * 7L / 2), end, Precision.WEEK);
            case MONTH -> Interval.of(publicationDay.minusMonths(halves / 2), end, Precision.MONTH);
            case QUARTER -> Interval.of(publicationDay.minusMonths(halves * 3L / 2), end, Precision.QUARTER);
            case YEAR ->
                Interval.of(
                        publicationDay.minusMonths(halves * 6L).withDayOfMonth(1),
                        end,
                        whole ? Precision.YEAR : Precision.HALF_YEAR);
            case DECADE -> Interval.of(publicationDay.minusYears(halves * 5L).withDayOfYear(1), end, Precision.YEAR);
        };
    }
}
