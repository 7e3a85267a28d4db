package dateline.findings.quote;

import dateline.finding.Span;
import dateline.findings.quote.QuoteMark.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. Only outermost strings are given, in order, never overlapping. A quote left open is one that goes
 * on in the next paragraph, where that paragraph opens with a mark or closes without having opened; else it ends with its
 * line. Linear in the length of the text.
 */
final class QuotePairing {

    /** A single mark is an apostrophe unless its partner is near: characters. */
    private static final int LONGEST_SINGLE = 1500;

    private final String text;
    private final List<QuoteMark> marks;
    private final int[] balance;
    private final List<Quoted> found = new ArrayList<>();
    private @Nullable QuoteMark open;
    private int depth;

    QuotePairing(String text) {
        this.text = text;
        this.marks = new MarkReader(text).read();
        this.balance = balances();
    }

    /** For every mark how many more double marks close than open from it to the end of its line; undirected ones count 1. */
    private int[] balances() {
        int[] sums = new int[marks.size() + 1];
        for (int i = marks.size() - 1; i >= 0; i--) {
            QuoteMark mark = marks.get(i);
            boolean lastOfLine = i + 1 == marks.size() || marks.get(i + 1).line() != mark.line();
            int rest = lastOfLine ? 0 : sums[i + 1];
            int own = mark.family() == Family.SINGLE ? 0 : mark.directed() && mark.opens() ? -1 : 1;
            sums[i] = rest + own;
        }
        return sums;
    }

    List<Quoted> pair() {
        for (int i = 0; i < marks.size(); i++) {
            i = take(i);
        }
        if (open != null) {
            endOfLine(open, false);
        }
        return found;
    }

    /** @return index of the last mark used up */
    private int take(int i) {
        QuoteMark mark = marks.get(i);
        if (open != null && mark.line() != open.line()) {
            if (mark.family() == Family.SINGLE) {
                return i;
            }
            return crossLine(open, mark) ? i : start(i);
        }
        if (open == null) {
            return start(i);
        }
        inLine(open, mark, i);
        return i;
    }

    private int start(int i) {
        QuoteMark mark = marks.get(i);
        if (mark.family() == Family.SINGLE) {
            return mark.opens() ? single(i) : i;
        }
        if (mark.opens()) {
            open = mark;
            depth = 0;
        }
        return i;
    }

    private void inLine(QuoteMark opened, QuoteMark mark, int i) {
        if (mark.family() != opened.family()) {
            return;
        }
        if (mark.closes()) {
            if (depth > 0 && mark.directed()) {
                depth--;
            } else {
                close(opened, mark);
            }
        } else if (mark.directed()) {
            if (balance[i] >= 1) {
                depth++;
            } else {
                open = mark;
            }
        } else if (balance[i] % 2 == 0) {
            open = mark;
        } else {
            close(opened, mark);
        }
    }

    /** @return whether the mark is used up by this */
    private boolean crossLine(QuoteMark opened, QuoteMark mark) {
        int lineStart = text.lastIndexOf('\n', mark.start()) + 1;
        int lineEnd = endOf(opened.start());
        String between = text.substring(lineEnd, lineStart);
        boolean fits = mark.family() == opened.family();
        open = null;
        if (fits && !mark.opens() && !between.contains("\n\n")) {
            close(opened, mark);
            return true;
        }
        if (fits && !mark.opens() && between.isBlank()) {
            endOfLine(opened, true);
            add(lineStart, mark.end(), lineStart, mark.start(), false);
            return true;
        }
        boolean goesOn = fits
                && between.isBlank()
                && text.substring(lineStart, mark.start()).isBlank();
        endOfLine(opened, goesOn);
        return false;
    }

    private int single(int i) {
        QuoteMark first = marks.get(i);
        Optional<Integer> last = singleClose(i);
        last.ifPresent(k ->
                add(first.start(), marks.get(k).end(), first.end(), marks.get(k).start(), false));
        return last.orElse(i);
    }

    /** The first single mark that closes and is no plural's apostrophe; failing that, the first that could be one. */
    private Optional<Integer> singleClose(int i) {
        QuoteMark first = marks.get(i);
        Optional<Integer> weak = Optional.empty();
        for (int k = i + 1; k < marks.size(); k++) {
            QuoteMark mark = marks.get(k);
            if (mark.line() != first.line() || mark.start() - first.start() > LONGEST_SINGLE) {
                break;
            }
            if (mark.family() != Family.SINGLE) {
                continue;
            }
            if (mark.opens()) {
                break;
            }
            if (!pluralLike(mark)) {
                return Optional.of(k);
            }
            weak = weak.isEmpty() ? Optional.of(k) : weak;
        }
        return weak;
    }

    private boolean pluralLike(QuoteMark mark) {
        boolean wordFollows = mark.end() + 1 < text.length()
                && text.charAt(mark.end()) == ' '
                && Character.isLetter(text.charAt(mark.end() + 1));
        return wordFollows && Character.toLowerCase(text.charAt(mark.start() - 1)) == 's';
    }

    private void close(QuoteMark opened, QuoteMark mark) {
        open = null;
        add(opened.start(), mark.end(), opened.end(), mark.start(), false);
    }

    private void endOfLine(QuoteMark opened, boolean chained) {
        int end = endOf(opened.start());
        add(opened.start(), end, opened.end(), end, chained);
    }

    private int endOf(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    private void add(int from, int to, int firstWord, int endOfWords, boolean chained) {
        int start = firstWord;
        int end = endOfWords;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Quoted(from, to, new Span(start, end), chained));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
