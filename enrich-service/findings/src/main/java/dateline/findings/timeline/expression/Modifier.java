package dateline.findings.timeline.expression;

import java.util.Locale;
import java.util.regex.MatchResult;

/** The words before a period that take a third of it, and those that point to one of several. */
final class Modifier {

    /** To stand first in a pattern, with group {@code part}. */
    static final String PART = "(?:(?<part>(?i:early|earlier|mid|middle|late|later"
            + "|the\\s+(?:start|beginning|middle|end)\\s+of|(?:start|beginning|middle|end)\\s+of))"
            + "(?:\\s+in)?(?:\\s+|\\s?-\\s?))?";

    /** With group {@code which}. */
    static final String WHICH =
            "(?:(?<which>(?i:this|last|next|this\\s+past|this\\s+coming|the\\s+previous|the\\s+following"
                    + "|the\\s+past|the\\s+coming))\\s+)";

    private Modifier() {}

    /** "earlier" and "later" tell before or after the publication, not which third. */
    static Part part(MatchResult match) {
        String word = match.group("part");
        if (word == null) {
            return Part.WHOLE;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("early") || lower.contains("beginning") || lower.contains("start")) {
            return Part.EARLY;
        }
        if (lower.contains("mid")) {
            return Part.MIDDLE;
        }
        return lower.equals("late") || lower.contains("end") ? Part.LATE : Part.WHOLE;
    }

    static Pointer pointer(MatchResult match) {
        String word = match.group("which");
        return word == null ? Pointer.TENSE : pointer(word);
    }

    static Pointer pointer(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("last") || lower.contains("past") || lower.contains("previous")) {
            return Pointer.LAST;
        }
        return lower.contains("next") || lower.contains("coming") || lower.contains("following")
                ? Pointer.NEXT
                : Pointer.THIS;
    }

    /** How many units "last", "this" and "next" lie from the present one. */
    static int units(String word) {
        return switch (pointer(word)) {
            case LAST -> -1;
            case THIS, TENSE -> 0;
            case NEXT -> 1;
        };
    }
}
