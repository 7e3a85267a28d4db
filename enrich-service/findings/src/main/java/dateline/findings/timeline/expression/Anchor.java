package dateline.findings.timeline.expression;

import dateline.finding.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is counted from.
 *
 * @param publicationDay null where unknown: what needs it is then not resolved
 * @param zone the publisher's offset on that day, null where unknown: stated zones are then not converted
 * @param outlook of the verb beside the expression
 * @param mentioned the time that the text spoke of last, null at its beginning
 * @param quarter whose results the text reports, null where it reports none
 */
record Anchor(
        @Nullable LocalDate publicationDay,
        @Nullable ZoneOffset zone,
        Outlook outlook,
        @Nullable Interval mentioned,
        @Nullable Interval quarter) {

    /** The piece of the calendar that is meant; empty where there is nothing to count from or no such date. */
    Optional<Interval> resolve(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Optional.of(fixed.interval());
            case Meaning.Counted counted -> counted(counted);
            case Meaning.YearBefore year -> yearBefore(year);
            case Meaning.QuarterSpokenOf meant -> reported().map(spoken -> yearsOn(spoken, meant));
            case Meaning.Between between -> between(between);
            case Meaning.AtTime at -> atTime(at);
            case Meaning.DuringPart during -> resolve(during.day()).map(day -> during(day, during.part()));
            case Meaning.OfYear ofYear -> ofYear(ofYear);
            case Meaning.Shifted _,
                    Meaning.OnWeekday _,
                    Meaning.Weekend _,
                    Meaning.OnDate _,
                    Meaning.InMonth _,
                    Meaning.InSeason _,
                    Meaning.InQuarter _,
                    Meaning.LookingBack _ ->
                publicationDay == null ? Optional.empty() : new Nearest(publicationDay, outlook).resolve(meaning);
        };
    }

    private Anchor at(LocalDate day, Outlook looking) {
        return new Anchor(day, zone, looking, mentioned, quarter);
    }

    private Optional<Interval> reported() {
        return Optional.ofNullable(quarter);
    }

    private static Interval yearsOn(Interval quarter, Meaning.QuarterSpokenOf meaning) {
        return Unit.QUARTER.counted(quarter.firstDay(), 4 * meaning.yearsLater());
    }

    private Optional<Interval> counted(Meaning.Counted meaning) {
        if (mentioned == null) {
            return Optional.empty();
        }
        boolean fineEnough = switch (meaning.unit()) {
            case DAY, WEEK -> mentioned.isWithinDay();
            case MONTH -> mentioned.isWithinDay() || mentioned.precision() == Precision.MONTH;
            case QUARTER -> mentioned.precision() == Precision.QUARTER;
            case YEAR, DECADE -> mentioned.precision() != Precision.DECADE;
        };
        if (!fineEnough) {
            return Optional.empty();
        }
        // A week after a Tuesday is a Tuesday.
        return Optional.of(
                meaning.unit() == Unit.WEEK
                        ? Interval.day(mentioned.firstDay().plusWeeks(meaning.by()))
                        : meaning.unit().counted(mentioned.firstDay(), meaning.by()));
    }

    private Optional<Interval> yearBefore(Meaning.YearBefore meaning) {
        Optional<Interval> comparison = reported().map(spoken -> yearsOn(spoken, new Meaning.QuarterSpokenOf(-1)));
        if (comparison.isPresent()) {
            return comparison;
        }
        if (meaning.fromPublication() || mentioned == null) {
            return resolve(new Meaning.Shifted(Unit.YEAR, -1, Part.WHOLE));
        }
        return counted(new Meaning.Counted(Unit.YEAR, -1));
    }

    private Optional<Interval> ofYear(Meaning.OfYear meaning) {
        if (publicationDay == null) {
            return Optional.empty();
        }
        LocalDate lastDay = LocalDate.of(publicationDay.getYear() + meaning.yearsAfterPublication(), 12, 31);
        return at(lastDay, Outlook.PAST).resolve(meaning.within());
    }

    /** An end without a year of its own takes the one that lies nearest to the other end. */
    private Optional<Interval> between(Meaning.Between meaning) {
        Optional<Interval> last = resolve(meaning.to());
        Optional<Interval> first = resolve(meaning.from());
        if (isYearless(meaning.from()) && last.isPresent()) {
            first = at(last.get().firstDay(), Outlook.PAST).resolve(meaning.from());
        } else if (isYearless(meaning.to()) && first.isPresent()) {
            last = at(first.get().firstDay(), Outlook.FUTURE).resolve(meaning.to());
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return span(first.get(), last.get());
    }

    static Optional<Interval> span(Interval first, Interval last) {
        return first.start().isBefore(last.start())
                ? Optional.of(new Interval(first.start(), last.end(), coarser(first.precision(), last.precision())))
                : Optional.empty();
    }

    private static boolean isYearless(Meaning meaning) {
        return meaning instanceof Meaning.OnDate
                || meaning instanceof Meaning.OnWeekday
                || (meaning instanceof Meaning.InMonth month && month.pointer() == Pointer.TENSE);
    }

    private static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Interval during(Interval day, PartOfDay part) {
        LocalDateTime start = day.firstDay().atTime(part.firstHour(), 0);
        return new Interval(start, start.plusHours(part.hours()), Precision.PART_OF_DAY);
    }

    private Optional<Interval> atTime(Meaning.AtTime meaning) {
        return dayOf(meaning).map(day -> {
            LocalDateTime written = day.atTime(meaning.time());
            LocalDateTime start = meaning.zone() == null || zone == null
                    ? written
                    : written.atOffset(meaning.zone())
                            .withOffsetSameInstant(zone)
                            .toLocalDateTime();
            return meaning.toTheMinute()
                    ? new Interval(start, start.plusMinutes(1), Precision.MINUTE)
                    : new Interval(start, start.plusHours(1), Precision.HOUR);
        });
    }

    private Optional<LocalDate> dayOf(Meaning.AtTime meaning) {
        Meaning day = meaning.day();
        if (day != null) {
            return resolve(day).map(Interval::firstDay);
        }
        if (mentioned != null && mentioned.isWithinDay()) {
            return Optional.of(mentioned.firstDay());
        }
        return Optional.ofNullable(publicationDay);
    }

    /** Whether the day of publication decides what the expression means. */
    boolean isCountedFromPublication(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed _, Meaning.Counted _, Meaning.QuarterSpokenOf _ -> false;
            case Meaning.YearBefore year -> quarter == null && (year.fromPublication() || mentioned == null);
            case Meaning.Between between ->
                isCounted(between.from(), between.to()) || isCounted(between.to(), between.from());
            case Meaning.DuringPart during -> isCountedFromPublication(during.day());
            case Meaning.AtTime at -> {
                Meaning day = at.day();
                yield day == null ? mentioned == null || !mentioned.isWithinDay() : isCountedFromPublication(day);
            }
            case Meaning.OfYear _,
                    Meaning.Shifted _,
                    Meaning.OnWeekday _,
                    Meaning.Weekend _,
                    Meaning.OnDate _,
                    Meaning.InMonth _,
                    Meaning.InSeason _,
                    Meaning.InQuarter _,
                    Meaning.LookingBack _ -> true;
        };
    }

    /** "March" in "between March and May 2010" is counted from the other end. */
    private boolean isCounted(Meaning end, Meaning other) {
        return isCountedFromPublication(end) && !(isYearless(end) && other instanceof Meaning.Fixed);
    }
}
