package dateline.corenlp;

import dateline.corenlp.parser.TransitionParser;
import dateline.text.DependencyParser;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;

/** Parses single sentences; needs only their tokens. */
final class TreeReader implements DependencyParser {

    /** News sentences are shorter; what is longer is a table or a list, and its tree would be costly and wrong. */
    static final int LONGEST = 150;

    private final TransitionParser parser;

    TreeReader(TransitionParser parser) {
        this.parser = parser;
    }

    /** The tree, or one with all tokens hanging from the root where the sentence is longer than {@link #LONGEST} tokens. */
    @Override
    public DependencyTree parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() > LONGEST) {
            return new DependencyTree(tokens.size(), List.of());
        }
        return parser.parse(
                tokens.stream()
                        .map(token -> QuoteMarks.straightened(token.form()))
                        .toList(),
                tokens.stream().map(Token::tag).toList());
    }
}
