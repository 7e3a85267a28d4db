package dateline.findings.quote;

import dateline.findings.quote.QuoteMark.Family;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotation marks off a text, in order, in one pass. */
final class MarkReader {

    private static final String OPENING_BRACKETS = "([{—–-/";

    private final String text;
    private final List<QuoteMark> marks = new ArrayList<>();

    MarkReader(String text) {
        this.text = text;
    }

    List<QuoteMark> read() {
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
            } else if (isPair(at)) {
                add(at, 2, line);
                at++;
            } else {
                add(at, 1, line);
            }
        }
        return marks;
    }

    /** Two accents or two apostrophes, as old wires write their marks. */
    private boolean isPair(int at) {
        char first = text.charAt(at);
        return (first == '`' || first == '\'') && at + 1 < text.length() && text.charAt(at + 1) == first;
    }

    private void add(int at, int length, int line) {
        char mark = text.charAt(at);
        boolean pair = length == 2;
        switch (mark) {
            case '"', '\u201F' -> addUndirected(at, length, line, Family.DOUBLE);
            case '\u201C', '\u201D', '\u201E' -> addCurly(at, line, mark != '\u201D');
            case '\u00AB', '\u00BB' -> addDirected(at, length, line, Family.GUILLEMET, mark == '\u00AB');
            case '`' -> {
                if (pair) {
                    addDirected(at, length, line, Family.DOUBLE, true);
                }
            }
            case '\'' -> addUndirected(at, length, line, pair ? Family.DOUBLE : Family.SINGLE);
            case '\u2018', '\u2019' -> addSingle(at, line, mark == '\u2018');
            default -> {}
        }
    }

    /** A curly mark that its place contradicts may be either. */
    private void addCurly(int at, int line, boolean opening) {
        boolean opens = spaceBefore(at) && !spaceAfter(at + 1);
        boolean closes = !spaceBefore(at) && spaceAfter(at + 1);
        if (opening ? closes : opens) {
            marks.add(new QuoteMark(at, at + 1, Family.DOUBLE, line, true, true, false));
        } else {
            addDirected(at, 1, line, Family.DOUBLE, opening);
        }
    }

    private void addDirected(int at, int length, int line, Family family, boolean opening) {
        marks.add(new QuoteMark(at, at + length, family, line, opening, !opening, true));
    }

    private void addUndirected(int at, int length, int line, Family family) {
        boolean before = spaceBefore(at);
        boolean after = spaceAfter(at + length);
        if (family == Family.SINGLE) {
            addSingle(at, line, before);
        } else if (before == after) {
            marks.add(new QuoteMark(at, at + length, family, line, true, true, false));
        } else {
            marks.add(new QuoteMark(at, at + length, family, line, before, after, false));
        }
    }

    private void addSingle(int at, int line, boolean opening) {
        boolean opens = opening && spaceBefore(at) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean closes =
                !spaceBefore(at) && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        if (opens || closes) {
            marks.add(new QuoteMark(at, at + 1, Family.SINGLE, line, opens, closes, true));
        }
    }

    private boolean spaceBefore(int at) {
        // A single mark opens right behind the double one around it, and the other way round.
        int before = at > 0 && "\u201C\u2018\u00AB".indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
        return before < 0 || isSpaceOrBracket(text.charAt(before));
    }

    private static boolean isSpaceOrBracket(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || OPENING_BRACKETS.indexOf(c) >= 0;
    }

    private boolean spaceAfter(int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || ",.;:!?)]}".indexOf(text.charAt(at)) >= 0;
    }
}
