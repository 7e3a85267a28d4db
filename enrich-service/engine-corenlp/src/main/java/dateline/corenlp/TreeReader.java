package dateline.corenlp;

import dateline.text.Dependency;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.List;

/** Parses single sentences; needs only their tokens. */
final class TreeReader implements dateline.text.DependencyParser {

    /** News sentences are shorter; what is longer is a table or a list, and its tree would be costly and wrong. */
    static final int LONGEST = 150;

    private final DependencyParser parser;

    TreeReader(DependencyParser parser) {
        this.parser = parser;
    }

    /** The tree, or one with all tokens hanging from the root where the sentence is longer than {@link #LONGEST} tokens. */
    @Override
    public DependencyTree parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() > LONGEST) {
            return new DependencyTree(tokens.size(), List.of());
        }
        var structure = parser.predict(tokens.stream().map(TreeReader::word).toList());
        return new DependencyTree(
                tokens.size(),
                structure.typedDependencies().stream().map(TreeReader::edge).toList());
    }

    private static CoreLabel word(Token token) {
        var word = new CoreLabel();
        word.setWord(QuoteMarks.straightened(token.form()));
        word.setTag(token.tag());
        return word;
    }

    /** CoreNLP counts from 1 and has the root at 0. */
    private static Dependency edge(TypedDependency edge) {
        return new Dependency(
                edge.gov().index() - 1, edge.dep().index() - 1, edge.reln().toString());
    }
}
