package dateline.findings.quote;

import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A word that may report speech, before anything is known of the grammar around it.
 *
 * @param token its index in the sentence
 */
record ReportingWord(Sentence sentence, int token, Group group) {

    /**
     * Whether it can have a reported clause: with a finite verb beside it, and behind a noun with "that". Where it cannot, the
     * sentence need not be parsed to find none.
     */
    boolean mayHaveClause() {
        return switch (group) {
            case SAY, VOICE, ASK -> hasVerbBeside();
            case NOUN -> hasVerbBeside() && hasThat();
            case DESCRIBE, THINK, DOCUMENT -> false;
        };
    }

    private boolean hasVerbBeside() {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size()).anyMatch(i -> i != token && Syntax.isFinite(tokens.get(i)));
    }

    private boolean hasThat() {
        return sentence.tokens().stream().anyMatch(word -> word.form().equalsIgnoreCase("that"));
    }
}
