package dateline.findings.timeline;

import dateline.finding.Span;
import dateline.findings.Quotations;
import java.util.regex.Pattern;

/**
 * Makes the words that tell an event whole: no quotation or bracket is opened and not closed in them, nor closed and not opened.
 */
final class Telling {

    private static final Pattern EDGE = Pattern.compile("[\\s‘’'`,;:–—-]");
    private static final Pattern MARK = Pattern.compile("[\"“”„«»]");

    /** Words are added up to a quotation's mark only if it is this near: characters. */
    private static final int NEAR = 500;

    private final String body;
    private final Quotations quotations;

    Telling(String body, Quotations quotations) {
        this.body = body;
        this.quotations = quotations;
    }

    /**
     * The words within their marks.
     *
     * @param core what they must hold: the trigger and the time
     */
    Span whole(Span words, Span core) {
        Span quoted = quotations
                .around(core.start())
                .filter(around -> core.end() <= around.end())
                .filter(around -> around.overlaps(words))
                .orElse(null);
        if (quoted != null) {
            return trimmed(new Span(Math.max(words.start(), quoted.start()), Math.min(words.end(), quoted.end())));
        }
        return trimmed(withinBrackets(withQuotations(trimmed(words)), core));
    }

    /** A quotation that is cut in two is taken in as a whole. */
    private Span withQuotations(Span words) {
        int start = quotations
                .around(words.start())
                .map(around -> around.start() - 1)
                .filter(open -> open >= 0 && words.start() - open <= NEAR)
                .orElse(words.start());
        int end = quotations
                .around(words.end() - 1)
                .map(around -> around.end() + 1)
                .filter(close -> close <= body.length() && isMark(close - 1) && close - words.end() <= NEAR)
                .orElse(words.end());
        return new Span(start, end);
    }

    /** Cut behind a bracket that closes before what is told, and before one that does not close. */
    private Span withinBrackets(Span words, Span core) {
        int open = -1;
        int depth = 0;
        int start = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            char c = body.charAt(i);
            if (c == '(') {
                open = depth++ == 0 ? i : open;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (c == ')' && i < core.start()) {
                start = i + 1;
            } else if (c == ')' && i >= core.end()) {
                return new Span(start, i);
            }
        }
        return new Span(start, depth > 0 && open >= core.end() ? open : words.end());
    }

    /** Without marks and spaces at its ends, but for the full stop and the marks of a quotation that it holds. */
    private Span trimmed(Span words) {
        int start = words.start();
        int end = words.end();
        while (start < end - 1 && (isEdge(start) || (isMark(start) && !opensWithin(start, end)))) {
            start++;
        }
        while (end > start + 1 && (isEdge(end - 1) || (isMark(end - 1) && !closesWithin(end - 1, start)))) {
            end--;
        }
        return isMark(start) && quotationBehind(start, end) == end - 1
                ? new Span(start + 1, end - 1)
                : new Span(start, end);
    }

    private boolean opensWithin(int mark, int end) {
        int close = quotationBehind(mark, end);
        return close >= 0 && close < end;
    }

    /** Where the quotation that this mark opens closes, -1 if it opens none. */
    private int quotationBehind(int mark, int end) {
        return mark + 1 >= end
                ? -1
                : quotations
                        .around(mark + 1)
                        .filter(around -> around.start() == mark + 1)
                        .map(Span::end)
                        .orElse(-1);
    }

    private boolean closesWithin(int mark, int start) {
        return mark > 0
                && quotations
                        .around(mark - 1)
                        .filter(around -> around.end() == mark && around.start() > start)
                        .isPresent();
    }

    private boolean isEdge(int at) {
        return EDGE.matcher(body.substring(at, at + 1)).matches();
    }

    private boolean isMark(int at) {
        return MARK.matcher(body.substring(at, at + 1)).matches();
    }
}
