package dateline.findings.timeline;

import dateline.finding.Span;
import dateline.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a sentence the news begin.
 *
 * @param start offset in the body behind a dateline, else the start of the sentence
 * @param isBoilerplate whether it is a line of the page (copyright, "updated", by-line) and tells nothing
 */
record Frame(int start, int end, boolean isBoilerplate) {

    /** "ANKARA, Dec 19 (Reuters) -", "WASHINGTON, June 3 --", "PARIS (AP) _". */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*\\p{Lu}[\\p{L}.,'’/ -]{1,50}?(?:,?\\s+\\p{Lu}[\\p{L}.]{2,9}\\s+\\d{1,2}(?:,?\\s+\\d{4})?)?"
                    + "\\s*(?:\\((?:[^)]{2,40})\\)\\s*(?:[-–—_]+|:)|(?<=\\d)\\s*(?:--+|[–—_]|-(?=\\s)))\\s*");

    private static final Pattern BOILERPLATE = Pattern.compile(
            "^\\W*(?i:copyright\\b|©|\\(c\\)\\s|published\\b|first\\s+published|last\\s+(?:updated|modified)|updated\\b|posted\\b"
                    + "|click\\b|read\\s+more|read\\s+also|also\\s+read|see\\s+also|related\\b|photo\\b|image\\b|file\\s+photo|by\\s+\\p{L}+\\s+\\p{L}+\\s*[,|]"
                    + "|subscribe|sign\\s+up|follow\\s+us|share\\s+this|all\\s+rights\\s+reserved|editor['’]s\\s+note|advertisement)"
                    + "|(?i:all\\s+rights\\s+reserved)");

    private static final Pattern EDGE = Pattern.compile("[\\s\"“”‘’'`,;:–—-]");

    static Frame of(Sentence sentence, String body) {
        String text = body.substring(sentence.start(), sentence.end());
        Matcher dateline = DATELINE.matcher(text);
        int start = sentence.start() + (dateline.find() ? dateline.end() : 0);
        return new Frame(
                Math.min(start, sentence.end() - 1),
                sentence.end(),
                BOILERPLATE.matcher(text).find());
    }

    /** The span without marks and spaces at its ends, but for the full stop. */
    static Span trimmed(Span span, String body) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && isEdge(body, start)) {
            start++;
        }
        while (end > start + 1 && isEdge(body, end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(String body, int at) {
        return EDGE.matcher(body.substring(at, at + 1)).matches();
    }
}
