package dateline.text;

import java.util.List;

/**
 * A sentence. It never crosses a paragraph.
 *
 * @param index its place in {@link AnalyzedText#sentences()}
 * @param tokens in order of start, not overlapping; never empty
 * @param names in order, not overlapping
 */
public record Sentence(int index, int start, int end, List<Token> tokens, List<Name> names) {
    public Sentence {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no token");
        }
        if (tokens.getFirst().start() < start || tokens.getLast().end() > end) {
            throw new IllegalArgumentException("sentence " + index + " does not hold its tokens");
        }
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
