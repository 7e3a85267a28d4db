package dateline.evaluation.timeline;

import dateline.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts as TempEval-3 does: an expression is strictly right with both ends, roughly right when it overlaps a gold one that
 * no other took; its value counts where it is roughly right.
 */
final class TimeScore {

    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;
    private final List<String> errors = new ArrayList<>();

    /** One document: both lists in order. */
    void add(String document, String text, List<GoldTime> goldTimes, List<GoldTime> foundTimes) {
        gold += goldTimes.size();
        found += foundTimes.size();
        List<GoldTime> free = new ArrayList<>(foundTimes);
        for (GoldTime wanted : goldTimes) {
            GoldTime match = free.stream()
                    .filter(candidate -> candidate.span().overlaps(wanted.span()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                errors.add("missed\t" + document + "\t" + wanted.value() + "\t\t" + context(text, wanted.span()));
                continue;
            }
            free.remove(match);
            relaxed++;
            strict += match.span().equals(wanted.span()) ? 1 : 0;
            if (match.value().equals(wanted.value())) {
                valued++;
            } else {
                errors.add("value\t" + document + "\t" + wanted.value() + "\t" + match.value() + "\t"
                        + context(text, wanted.span()));
            }
        }
        free.forEach(extra ->
                errors.add("extra\t" + document + "\t\t" + extra.value() + "\t" + context(text, extra.span())));
    }

    private static String context(String text, Span span) {
        String around = text.substring(Math.max(0, span.start() - 60), span.start())
                + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        return around.replaceAll("\\s+", " ");
    }

    List<String> errors() {
        return errors;
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s gold %5d found %5d  strict P %.1f R %.1f F1 %.1f  relaxed F1 %.1f  value F1 %.1f",
                name,
                gold,
                found,
                percent(strict, found),
                percent(strict, gold),
                percent(2 * strict, gold + found),
                percent(2 * relaxed, gold + found),
                percent(2 * valued, gold + found));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
