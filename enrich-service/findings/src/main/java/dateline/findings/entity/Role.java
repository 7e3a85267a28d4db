package dateline.findings.entity;

import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What a noun phrase does in its sentence, by the words around it: parsing would cost more than all the rest together. The
 * weights are those of Lappin and Leass (1994), with 100 for the sentence itself: subjects are taken up by pronouns more
 * readily than objects, and objects more than the rest.
 */
enum Role {
    SUBJECT(180),
    OBJECT(150),
    OTHER(130),
    POSSESSOR(120);

    private static final int LONGEST_APPOSITION = 18;
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "add",
            "ask",
            "write",
            "explain",
            "note",
            "state",
            "claim",
            "insist",
            "recall",
            "argue",
            "warn",
            "continue",
            "reply",
            "answer",
            "announce",
            "declare",
            "declared",
            "remark",
            "observe",
            "report",
            "shout",
            "cry");

    private final int weight;

    Role(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /**
     * The role of the phrase that has these tokens as its head.
     *
     * @param first index of the head's first token; what belongs to the phrase before it is found here
     * @param end index behind its last token
     */
    static Role of(Sentence sentence, int first, int end) {
        List<Token> tokens = sentence.tokens();
        if (end < tokens.size() && tokens.get(end).tag().equals("POS")) {
            return POSSESSOR;
        }
        int next = behindAside(tokens, end);
        if (next < tokens.size() && isFinite(tokens.get(next)) && !followsPreposition(tokens, first)) {
            return SUBJECT;
        }
        int before = phraseStart(tokens, first) - 1;
        if (before < 0) {
            return tokens.stream().skip(end).anyMatch(Role::isFinite) ? SUBJECT : OTHER;
        }
        Token word = tokens.get(before);
        if (word.isVerb()) {
            return isInvertedReport(tokens, before) ? SUBJECT : OBJECT;
        }
        return OTHER;
    }

    static Role ofPronoun(Sentence sentence, int token) {
        Token pronoun = sentence.tokens().get(token);
        if (pronoun.tag().equals("PRP$")) {
            return POSSESSOR;
        }
        String form = pronoun.form().toLowerCase(java.util.Locale.ROOT);
        if (form.equals("he") || form.equals("she")) {
            return SUBJECT;
        }
        return token > 0 && sentence.tokens().get(token - 1).isVerb() ? OBJECT : OTHER;
    }

    /** Whether the pronoun is the subject of a reporting verb beside it: "he said", "said he", "he also told". */
    static boolean isSpeaking(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        int next = token + 1;
        while (next < tokens.size() && tokens.get(next).tag().startsWith("RB")) {
            next++;
        }
        return (next < tokens.size() && isReporting(tokens.get(next)))
                || (token > 0 && isInvertedReport(tokens, token - 1));
    }

    static boolean isReporting(Token token) {
        return token.isVerb() && REPORTING.contains(token.lemma());
    }

    private static boolean isFinite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    /** Past adverbs, an age or description between commas, and brackets. */
    private static int behindAside(List<Token> tokens, int end) {
        int next = end;
        while (next < tokens.size()) {
            String form = tokens.get(next).form();
            if (form.equals(",") || form.equals("(")) {
                int close = closing(tokens, next, form.equals(",") ? "," : ")");
                if (close < 0) {
                    return next;
                }
                next = close + 1;
            } else if (tokens.get(next).tag().startsWith("RB")) {
                next++;
            } else {
                return next;
            }
        }
        return next;
    }

    private static int closing(List<Token> tokens, int open, String mark) {
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST_APPOSITION; i++) {
            if (tokens.get(i).form().equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean followsPreposition(List<Token> tokens, int first) {
        int before = phraseStart(tokens, first) - 1;
        return before >= 0 && tokens.get(before).tag().equals("IN") && !isConjunction(tokens.get(before));
    }

    /** Tagged like a preposition, but a clause follows. */
    private static boolean isConjunction(Token token) {
        return switch (token.lemma()) {
            case "that",
                    "because",
                    "while",
                    "if",
                    "as",
                    "after",
                    "before",
                    "since",
                    "although",
                    "though",
                    "until",
                    "whether" -> true;
            default -> false;
        };
    }

    private static int phraseStart(List<Token> tokens, int first) {
        int start = first;
        while (start > 0 && isInsidePhrase(tokens.get(start - 1).tag())) {
            start--;
        }
        return start;
    }

    private static boolean isInsidePhrase(String tag) {
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || switch (tag) {
                    case "DT", "CD", "POS", "PRP$", "HYPH", "AFX" -> true;
                    default -> false;
                };
    }

    private static boolean isInvertedReport(List<Token> tokens, int verb) {
        return isReporting(tokens.get(verb))
                && (verb == 0
                        || !Character.isLetterOrDigit(
                                tokens.get(verb - 1).form().charAt(0)));
    }
}
