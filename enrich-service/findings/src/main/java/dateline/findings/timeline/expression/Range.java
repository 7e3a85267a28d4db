package dateline.findings.timeline.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that stand together as one: a single one, or two with "to", "and" or a dash between.
 *
 * @param last null for a single one
 */
record Range(Found first, @Nullable Found last) {

    private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");
    private static final Pattern TO = Pattern.compile("\\s+(?i:to|through|until|till|thru)\\s+(?:(?i:the)\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+(?i:and)\\s+");
    private static final Pattern FROM = Pattern.compile("(?i:\\bfrom)\\s+(?:(?i:the)\\s+)?$");
    private static final Pattern BETWEEN = Pattern.compile("(?i:\\bbetween)\\s+(?:(?i:the)\\s+)?$");

    Meaning meaning() {
        return last == null ? first.meaning() : new Meaning.Between(first.meaning(), last.meaning());
    }

    int start() {
        return first.start();
    }

    int end() {
        return last == null ? first.end() : last.end();
    }

    /** Puts together what belongs together. */
    static List<Range> compose(List<Found> found, String text) {
        List<Range> ranges = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            Found first = found.get(i);
            Optional<Found> last = i + 1 < found.size() && joined(first, found.get(i + 1), text)
                    ? Optional.of(found.get(i + 1))
                    : Optional.empty();
            ranges.add(new Range(first, last.orElse(null)));
            i += last.isPresent() ? 2 : 1;
        }
        return ranges;
    }

    private static boolean joined(Found first, Found last, String text) {
        if (!canBeEnd(first.meaning()) || !canBeEnd(last.meaning())) {
            return false;
        }
        String gap = text.substring(first.end(), last.start());
        String before = text.substring(Math.max(0, first.start() - 15), first.start());
        if (DASH.matcher(gap).matches()) {
            return true;
        }
        if (TO.matcher(gap).matches()) {
            return FROM.matcher(before).find() || !gap.strip().equalsIgnoreCase("to");
        }
        return AND.matcher(gap).matches() && BETWEEN.matcher(before).find();
    }

    private static boolean canBeEnd(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Fixed _,
                    Meaning.OnDate _,
                    Meaning.InMonth _,
                    Meaning.OnWeekday _,
                    Meaning.Shifted _,
                    Meaning.OfYear _,
                    Meaning.InSeason _ -> true;
            case Meaning.AtTime _,
                    Meaning.Weekend _,
                    Meaning.InQuarter _,
                    Meaning.DuringPart _,
                    Meaning.Counted _,
                    Meaning.YearBefore _,
                    Meaning.QuarterSpokenOf _,
                    Meaning.Between _,
                    Meaning.LookingBack _ -> false;
        };
    }
}
