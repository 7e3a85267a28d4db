package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzedTextTest {

    private final List<Sentence> parsed = new ArrayList<>();
    private final AnalyzedText text = new AnalyzedText(
            "Rain fell. Rain.",
            List.of(new Paragraph(0, 16, 0, 2)),
            List.of(
                    new Sentence(
                            0,
                            0,
                            10,
                            List.of(
                                    new Token(0, 4, "Rain", "rain", "NN"),
                                    new Token(5, 9, "fell", "fall", "VBD"),
                                    new Token(9, 10, ".", ".", ".")),
                            List.of()),
                    new Sentence(
                            1,
                            11,
                            16,
                            List.of(new Token(11, 15, "Rain", "rain", "NN"), new Token(15, 16, ".", ".", ".")),
                            List.of())),
            sentence -> {
                parsed.add(sentence);
                return new DependencyTree(
                        sentence.tokens().size(),
                        List.of(new Dependency(1, 0, "nsubj"), new Dependency(Dependency.ROOT, 1, "root")));
            });

    @Test
    void aSentenceIsParsedOnlyWhenAskedForAndOnlyOnce() {
        assertThat(parsed).isEmpty();

        text.dependencies(text.sentences().getFirst());
        text.dependencies(text.sentences().getFirst());

        assertThat(parsed).containsExactly(text.sentences().getFirst());
    }

    @Test
    void anOffsetLeadsToItsSentenceAndTheGapBetweenSentencesToNone() {
        assertThat(text.sentenceAt(9)).contains(text.sentences().getFirst());
        assertThat(text.sentenceAt(10)).isEmpty();
        assertThat(text.sentenceAt(11)).contains(text.sentences().getLast());
        assertThat(text.sentenceAt(16)).isEmpty();
    }

    @Test
    void aTreeKnowsSubtypesOfItsLabels() {
        var tree = new DependencyTree(
                3,
                List.of(
                        new Dependency(1, 0, "nsubj:pass"),
                        new Dependency(Dependency.ROOT, 1, "root"),
                        new Dependency(1, 2, "obl")));

        assertThat(tree.child(1, "nsubj")).contains(0);
        assertThat(tree.child(1, "nsubj:outer")).isEmpty();
        assertThat(tree.subtree(1)).containsExactly(0, 1, 2);
    }
}
