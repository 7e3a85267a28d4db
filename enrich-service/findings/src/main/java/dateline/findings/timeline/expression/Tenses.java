package dateline.findings.timeline.expression;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells from the verb nearest before an expression, else nearest behind it, whether the text looks ahead. Reads tags only:
 * a parse would cost more than all the rest of the dates.
 */
final class Tenses {

    /** So far away a verb has little to do with an expression. */
    private static final int REACH = 30;

    private static final Set<String> MODALS =
            Set.of("will", "shall", "would", "may", "might", "should", "must", "can", "'ll", "’ll", "wo", "ca");

    /** "is scheduled for Monday" looks ahead although it is a participle. */
    private static final Set<String> PLANNING = Set.of(
            "schedule",
            "expect",
            "plan",
            "slate",
            "set",
            "due",
            "hope",
            "intend",
            "aim",
            "want",
            "prepare",
            "book",
            "project",
            "forecast",
            "anticipate",
            "upcoming",
            "propose",
            "bind");

    private static final Set<String> REPORTING = Set.of(
            "say", "tell", "report", "announce", "add", "state", "note", "show", "claim", "confirm", "insist", "warn");

    private Tenses() {}

    /**
     * The outlook of the words around an expression.
     *
     * @param start offset of the expression in the body
     */
    static Outlook beside(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int first = indexAt(tokens, start);
        if (isPossessive(tokens, indexAt(tokens, end))) {
            return Outlook.OPEN;
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH) && !ends(tokens.get(i)); i--) {
            if (isVerbal(tokens.get(i))) {
                return outlook(tokens, i);
            }
        }
        int behind = indexAt(tokens, end);
        for (int i = behind; i < Math.min(tokens.size(), behind + REACH); i++) {
            if (isVerbal(tokens.get(i))) {
                return outlook(tokens, lastOfGroup(tokens, i));
            }
        }
        return Outlook.OPEN;
    }

    /** "would not comment on Wednesday's ruling": the verb does not date the ruling. */
    private static boolean isPossessive(List<Token> tokens, int next) {
        return next < tokens.size() && tokens.get(next).tag().equals("POS");
    }

    private static boolean ends(Token token) {
        return token.form().equals(";");
    }

    /** The first token that ends behind the offset. */
    private static int indexAt(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isVerbal(Token token) {
        return (token.isVerb() || token.tag().equals("MD") || token.lemma().equals("due")) && !isGerundNoun(token);
    }

    private static boolean isGerundNoun(Token token) {
        return token.tag().equals("VBG") && token.lemma().equals("include");
    }

    private static int lastOfGroup(List<Token> tokens, int from) {
        int last = from;
        for (int i = from + 1; i < Math.min(tokens.size(), from + 5); i++) {
            Token token = tokens.get(i);
            if (isVerbal(token)) {
                last = i;
            } else if (!token.tag().startsWith("RB") && !token.tag().equals("TO")) {
                break;
            }
        }
        return last;
    }

    private static Outlook outlook(List<Token> tokens, int verb) {
        Token nearest = tokens.get(verb);
        if (PLANNING.contains(nearest.lemma())
                && (!isPast(nearest) || nearest.tag().equals("VBN"))) {
            return Outlook.FUTURE;
        }
        boolean past = isPast(nearest);
        boolean perfect = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            Token token = tokens.get(i);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (MODALS.contains(lemma) && token.tag().equals("MD")) {
                return perfect ? Outlook.PAST : Outlook.FUTURE;
            }
            if (token.tag().equals("TO")) {
                return toInfinitive(tokens, i);
            }
            if (lemma.equals("have")) {
                perfect = true;
                past = true;
            } else if (lemma.equals("be") && token.isVerb()) {
                past |= isPast(token);
            } else if (!token.tag().startsWith("RB") && !token.isVerb()) {
                break;
            }
        }
        if (nearest.tag().equals("MD")) {
            return Outlook.FUTURE;
        }
        return past ? Outlook.PAST : present(nearest);
    }

    /** "plans to meet", "is to meet" look ahead; "began to meet" does not. */
    private static Outlook toInfinitive(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 5); i--) {
            Token token = tokens.get(i);
            if (PLANNING.contains(token.lemma())
                    || token.lemma().equals("be")
                    || token.lemma().equals("go")) {
                return Outlook.FUTURE;
            }
            if (token.isVerb()) {
                return isPast(token) ? Outlook.PAST : Outlook.FUTURE;
            }
        }
        return Outlook.OPEN;
    }

    private static boolean isPast(Token token) {
        return token.tag().equals("VBD") || token.tag().equals("VBN");
    }

    private static Outlook present(Token verb) {
        return REPORTING.contains(verb.lemma()) ? Outlook.PAST : Outlook.OPEN;
    }
}
