package dateline.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text and what an engine saw in it. Dependencies are computed when asked for, since parsing costs more than all the rest
 * together: ask only for the sentences that need it. Not thread-safe: one article is worked on by one thread.
 */
public final class AnalyzedText {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final DependencyParser parser;
    private final @Nullable DependencyTree[] trees;

    /**
     * What an engine hands over.
     *
     * @param paragraphs in order, covering all sentences
     * @param sentences in order, each with its own place as index
     */
    public AnalyzedText(String text, List<Paragraph> paragraphs, List<Sentence> sentences, DependencyParser parser) {
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.parser = parser;
        this.trees = new @Nullable DependencyTree[sentences.size()];
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Sentence> sentences(Paragraph paragraph) {
        return sentences.subList(paragraph.firstSentence(), paragraph.endSentence());
    }

    /** Parsed at the first call for a sentence, then kept. */
    public DependencyTree dependencies(Sentence sentence) {
        DependencyTree known = trees[sentence.index()];
        if (known != null) {
            return known;
        }
        DependencyTree tree = parser.parse(sentence);
        trees[sentence.index()] = tree;
        return tree;
    }

    public String textOf(int start, int end) {
        return text.substring(start, end);
    }

    public String textOf(Sentence sentence, Name name) {
        return text.substring(
                sentence.tokens().get(name.firstToken()).start(),
                sentence.tokens().get(name.endToken() - 1).end());
    }

    /** The sentence that holds this offset; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.start()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
