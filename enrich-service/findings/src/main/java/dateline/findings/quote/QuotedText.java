package dateline.findings.quote;

import dateline.text.AnalyzedText;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Arrays;
import java.util.List;

/** A text with its quoted strings, and what lies outside of them. All look-ups are binary searches. */
final class QuotedText {

    /** Lines longer than this were not broken to fit a page. */
    private static final int LONGEST_WRAPPED = 120;

    private final AnalyzedText analysis;
    private final List<Quoted> quoted;
    private final int[] sentenceEnds;
    private final int[] outside;

    /**
     * Indexes a text.
     *
     * @param quoted in order, not overlapping
     */
    QuotedText(AnalyzedText analysis, List<Quoted> quoted) {
        this.analysis = analysis;
        this.quoted = List.copyOf(quoted);
        this.sentenceEnds =
                analysis.sentences().stream().mapToInt(Sentence::end).toArray();
        this.outside = analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .mapToInt(Token::start)
                .filter(start -> !isQuoted(start))
                .toArray();
    }

    AnalyzedText analysis() {
        return analysis;
    }

    String body() {
        return analysis.text();
    }

    List<Quoted> quoted() {
        return quoted;
    }

    /** Whether this place is inside quotation marks, the marks included. */
    boolean isQuoted(int offset) {
        int i = lastOpenAt(offset);
        return i >= 0 && offset < quoted.get(i).close();
    }

    /** Index of the last quoted string that opens at this place or before; -1 if there is none. */
    int lastOpenAt(int offset) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).open() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** How many quoted strings open in a stretch of text. */
    int quotedBetween(int from, int to) {
        return from >= to ? 0 : lastOpenAt(to - 1) - lastOpenAt(from - 1);
    }

    /** How many words and marks outside of quotation marks start in a stretch of text. */
    int wordsBetween(int from, int to) {
        return Math.max(0, place(outside, to) - place(outside, from));
    }

    /** Index of the first sentence that ends behind this place; the number of sentences where there is none. */
    int sentenceFrom(int offset) {
        return place(sentenceEnds, offset + 1);
    }

    private static int place(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a paragraph ends between two places: at a blank line, or at the end of a line too long to be a wrapped one. */
    boolean paragraphBetween(int from, int to) {
        // Bounded: a long text without a blank line must not be read to its end for each of its quotes.
        int last = Math.min(to + 1, body().length());
        for (int at = from < to ? body().indexOf('\n', from, last) : -1;
                at >= 0;
                at = body().indexOf('\n', at + 1, last)) {
            if (body().startsWith("\n\n", at) || at - body().lastIndexOf('\n', at - 1) > LONGEST_WRAPPED) {
                return true;
            }
        }
        return false;
    }
}
