package dateline.corenlp.parser;

import dateline.text.Dependency;
import dateline.text.DependencyTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Parses sentences of tagged words, from left to right and without going back. Thread-safe and deterministic. */
public final class TransitionParser {

    private static final int ROOT_LABEL = 0;

    private final Symbols symbols;
    private final Network network;

    TransitionParser(Symbols symbols, Network network) {
        this.symbols = symbols;
        this.network = network;
    }

    /**
     * A parser with the weights of a model.
     *
     * @param model in the text format of CoreNLP's {@code nndep}, gzipped
     * @throws IOException also if it has another format
     */
    public static TransitionParser read(InputStream model) throws IOException {
        return ModelReader.read(model);
    }

    /**
     * The tree of a sentence, with one word below the root.
     *
     * @param words with straight quotation marks
     * @param tags as many, of the Penn Treebank
     */
    public DependencyTree parse(List<String> words, List<String> tags) {
        var state = new ParseState(symbols, words, tags);
        while (!state.isFinished()) {
            step(state);
        }
        return tree(state, words.size());
    }

    private DependencyTree tree(ParseState state, int words) {
        String[] relations = new String[words + 1];
        boolean[] passive = new boolean[words + 1];
        for (int word = 1; word <= words; word++) {
            relations[word] = symbols.name(state.label(word));
            passive[state.head(word)] |= relations[word].equals("aux:pass");
        }
        List<Dependency> dependencies = new ArrayList<>(words);
        for (int word = 1; word <= words; word++) {
            int head = state.head(word);
            // The root is word 0 here, and -1 in a tree.
            dependencies.add(new Dependency(head - 1, word - 1, agreeing(relations[word], passive[head])));
        }
        return new DependencyTree(words, dependencies);
    }

    /** The network labels every word for itself: a subject of a verb with a passive auxiliary is a passive one. */
    private static String agreeing(String relation, boolean passive) {
        return passive && (relation.equals("nsubj") || relation.equals("csubj")) ? relation + ":pass" : relation;
    }

    private void step(ParseState state) {
        if (state.canEnd()) {
            state.joinRight(ROOT_LABEL);
        } else if (!state.canJoin()) {
            state.shift();
        } else {
            choose(state, network.scores(state.seen()));
        }
    }

    /** Scores are of joining to the left with every label, to the right with every label, and shifting. */
    private void choose(ParseState state, double[] scores) {
        int labels = symbols.labels();
        int shift = 2 * labels;
        int best = -1;
        for (int i = 0; i <= shift; i++) {
            boolean allowed = i == shift ? state.canShift() : i % labels != ROOT_LABEL;
            if (allowed && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        if (best == shift) {
            state.shift();
        } else if (best < labels) {
            state.joinLeft(best);
        } else {
            state.joinRight(best - labels);
        }
    }
}
