package dateline.findings.quote;

import dateline.finding.Span;
import dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reporting words with the one who speaks.
 *
 * @param token the reporting verb or noun; for "according to" its first word
 * @param speaker null where the sentence does not tell
 * @param certain whether the grammar says so, not only the neighbourhood
 */
record Cue(
        Sentence sentence,
        int token,
        Span words,
        ReportingWords.Group group,
        @Nullable NounPhrase speaker,
        boolean certain) {

    int start() {
        return words.start();
    }

    int end() {
        return words.end();
    }
}
