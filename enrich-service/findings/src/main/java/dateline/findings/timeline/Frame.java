package dateline.findings.timeline;

import dateline.findings.Dateline;
import dateline.text.Sentence;
import java.util.regex.Pattern;

/**
 * Where in a sentence the news begin.
 *
 * @param start offset in the body behind a dateline, else the start of the sentence
 * @param isBoilerplate whether it is a line of the page (copyright, "updated", by-line) and tells nothing
 */
record Frame(int start, int end, boolean isBoilerplate) {

    private static final Pattern BOILERPLATE = Pattern.compile(
            "^\\W*(?i:copyright\\b|©|\\(c\\)\\s|published\\b|first\\s+published|last\\s+(?:updated|modified)|updated\\b|posted\\b"
                    + "|click\\b|read\\s+more|read\\s+also|also\\s+read|see\\s+also|related\\b|photo\\b|image\\b|file\\s+photo|by\\s+\\p{L}+\\s+\\p{L}+\\s*[,|]"
                    + "|subscribe|sign\\s+up|follow\\s+us|share\\s+this|all\\s+rights\\s+reserved|editor['’]s\\s+note|advertisement)"
                    + "|(?i:all\\s+rights\\s+reserved)");

    static Frame of(Sentence sentence, String body) {
        String text = body.substring(sentence.start(), sentence.end());
        int start = sentence.start() + Dateline.length(text);
        return new Frame(
                Math.min(start, sentence.end() - 1),
                sentence.end(),
                BOILERPLATE.matcher(text).find());
    }
}
