package dateline.findings.timeline;

import dateline.finding.Span;
import dateline.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * The word that stands for an event.
 *
 * @param token its index in the sentence
 * @param bond how surely the expression belongs to it, 0 to 1
 */
record Trigger(int token, double bond) {

    private static final double DIRECT = 0.9;
    private static final double OVER_A_NOUN = 0.75;
    private static final double BY_DISTANCE = 0.5;

    /** Verbs whose event is what they report. */
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "state", "note", "explain", "remark");

    /** The word that governs an expression; empty where it dates a thing ("the 2003 law") and no event. */
    static Optional<Trigger> of(ParsedSentence parsed, Span expression) {
        int start = parsed.headOf(expression);
        if (isUnattached(parsed, start)) {
            return nearest(parsed, expression);
        }
        double bond = DIRECT;
        int below = start;
        for (int at = parsed.tree().head(start);
                at != ParsedSentence.ROOT;
                at = parsed.tree().head(at)) {
            if (parsed.isPredicate(at)) {
                return Optional.of(new Trigger(at, bond));
            }
            Token token = parsed.token(at);
            if (token.isNoun() && EventNouns.contains(parsed.lemma(at)) && dates(parsed, below)) {
                return Optional.of(new Trigger(at, bond));
            }
            if (below == start && token.isNoun() && describes(parsed, start, at)) {
                return Optional.empty();
            }
            bond = token.isNoun() ? OVER_A_NOUN : bond;
            below = at;
        }
        return nearest(parsed, expression);
    }

    private static boolean isUnattached(ParsedSentence parsed, int token) {
        return parsed.tree().head(token) == ParsedSentence.ROOT && !parsed.isPredicate(token);
    }

    private static boolean dates(ParsedSentence parsed, int token) {
        return !parsed.tree().is(token, "nsubj");
    }

    /** "the 2003 law", "the law of 2003": a thing with its date. "Passed the law in 2003" dates the passing. */
    private static boolean describes(ParsedSentence parsed, int expression, int noun) {
        boolean preposition = parsed.hasChild(expression, "case");
        return preposition
                ? parsed.hasChild(expression, "case", Set.of("of", "for"))
                : expression < noun && !parsed.tree().is(expression, "obl");
    }

    /** Without help from the parse: the last verb before the expression, else the first behind. */
    private static Optional<Trigger> nearest(ParsedSentence parsed, Span expression) {
        int found = -1;
        for (int i = 0; i < parsed.size(); i++) {
            boolean before = parsed.token(i).end() <= expression.start();
            if (!before && found >= 0) {
                break;
            }
            if (parsed.isPredicate(i) && !expression.overlaps(parsed.spanOf(i))) {
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new Trigger(found, BY_DISTANCE));
    }

    boolean isSaying(ParsedSentence parsed) {
        return SAYING.contains(parsed.lemma(token));
    }

    /** "he said on Monday" with nothing that was said. */
    boolean isEmptyReport(ParsedSentence parsed) {
        return isSaying(parsed)
                && !parsed.hasChild(token, "ccomp")
                && !parsed.hasChild(token, "parataxis")
                && !parsed.hasChild(token, "obj")
                && !parsed.hasChild(token, "xcomp")
                && !parsed.hasChild(token, "dep")
                && !parsed.tree().is(token, "parataxis");
    }
}
