package dateline.findings.timeline.expression;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What an expression says, before it is known from which day it counts. {@link Anchor} turns it into an interval. */
sealed interface Meaning {

    /** "19 December 2016", "the 1990s": needs nothing else. */
    record Fixed(Interval interval) implements Meaning {}

    /** "yesterday", "last month", "three weeks ago": whole units from the publication day. */
    record Shifted(Unit unit, int by, Part part) implements Meaning {}

    /** "Monday", "last Monday". */
    record OnWeekday(DayOfWeek day, Pointer pointer) implements Meaning {}

    /** "the weekend": Saturday and Sunday. */
    record Weekend(Pointer pointer) implements Meaning {}

    /** "March 3" without a year. */
    record OnDate(MonthDay day) implements Meaning {}

    /** "in July", "early last July" without a year. */
    record InMonth(Month month, Pointer pointer, Part part) implements Meaning {}

    /** "last spring". */
    record InSeason(Season season, Pointer pointer) implements Meaning {}

    /** "the third quarter" of no stated year. */
    record InQuarter(int number, Pointer pointer) implements Meaning {}

    /** "March last year", "last year's third quarter". */
    record OfYear(Meaning within, int yearsAfterPublication) implements Meaning {}

    /** "Monday night". */
    record DuringPart(Meaning day, PartOfDay part) implements Meaning {}

    /**
     * "9:30 a.m. Tuesday".
     *
     * @param day null for the day last spoken of, else that of publication
     * @param zone null where the expression names none: then it is the publisher's
     */
    record AtTime(
            @Nullable Meaning day,
            LocalTime time,
            boolean toTheMinute,
            @Nullable ZoneOffset zone) implements Meaning {}

    /** "two days later", "the next day", "that year": whole units from the time last spoken of. */
    record Counted(Unit unit, int by) implements Meaning {}

    /** "a year earlier": the same period one year before, where a quarter was just spoken of, else the year before. */
    record YearBefore(boolean fromPublication) implements Meaning {}

    /** "the quarter": the one last spoken of. */
    record QuarterSpokenOf(int yearsLater) implements Meaning {}

    /** Both ends included. */
    record Between(Meaning from, Meaning to) implements Meaning {}

    /** "the past 2 1/2 years": up to the publication. */
    record LookingBack(Unit unit, int halves) implements Meaning {}
}
