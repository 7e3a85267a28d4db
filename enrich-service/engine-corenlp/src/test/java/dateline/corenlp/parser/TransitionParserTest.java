package dateline.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.corenlp.LoadedAnalyzer;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.DependencyTree;
import dateline.text.Sentence;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** No quotation marks: the tags of straight and curly ones are the analyser's matter. */
    private static final String NEWS = """
            The harbour of Lindvik was closed on Monday after a ferry had struck the pier, the port authority said.
            Nobody was hurt, but forty passengers had to wait for three hours until a tug pulled the vessel free.

            Mayor Ingrid Holm, who was told of the accident by telephone, called for an inquiry and asked the owners,
            a company from Bergen, what they would do about it.
            "It isn't the first time," she said; "two boats were damaged here in 2011 and one in 2014."

            Shares in the company fell 3.5 percent to 41 crowns, having risen steadily since its results were announced.
            What nobody could explain is why the radar, which cost $2 million, did not work.
            Go home.
            """;

    private static final TransitionParser PARSER = parser();
    private static final AnalyzedText TEXT = LoadedAnalyzer.ANALYZER.analyze(NEWS.strip(), Deadline.NONE);

    private static TransitionParser parser() {
        try (var model = TransitionParserTest.class.getResourceAsStream("/" + MODEL)) {
            return TransitionParser.read(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void treesAreThoseOfCoreNlp() {
        var theirs = DependencyParser.loadFromModelFile(MODEL);

        assertThat(TEXT.sentences()).hasSize(8).allSatisfy(sentence -> {
            var labels =
                    sentence.tokens().stream().map(TransitionParserTest::label).toList();
            var expected = theirs.predict(labels).typedDependencies().stream()
                    .map(edge -> edge.reln() + " " + edge.gov().index() + " "
                            + edge.dep().index())
                    .toList();
            assertThat(edges(parse(PARSER, sentence))).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static CoreLabel label(Token token) {
        var label = new CoreLabel();
        label.setWord(token.form());
        label.setTag(token.tag());
        return label;
    }

    private static DependencyTree parse(TransitionParser parser, Sentence sentence) {
        return parser.parse(
                sentence.tokens().stream().map(Token::form).toList(),
                sentence.tokens().stream().map(Token::tag).toList());
    }

    /** As CoreNLP counts: the root is word 0. */
    private static List<String> edges(DependencyTree tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(word -> tree.relation(word) + " " + (tree.head(word) + 1) + " " + (word + 1))
                .toList();
    }

    @Test
    void theSubjectOfAPassiveVerbIsAPassiveSubject() {
        assertThat(edges(PARSER.parse(
                        List.of("The", "bridge", "was", "closed", "."), List.of("DT", "NN", "VBD", "VBN", "."))))
                .containsExactly("det 2 1", "nsubj:pass 4 2", "aux:pass 4 3", "root 0 4", "punct 4 5");
    }

    @Test
    void oneWordHangsFromTheRoot() {
        assertThat(edges(PARSER.parse(List.of("Rain"), List.of("NN")))).containsExactly("root 0 1");
    }

    @Test
    void unknownWordsAndTagsAreParsed() {
        assertThat(edges(PARSER.parse(List.of("Qwxz", "vrmpft", "zzk"), List.of("??", "VBZ", "NN"))))
                .hasSize(3)
                .filteredOn(edge -> edge.startsWith("root 0"))
                .hasSize(1);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<List<String>> alone = TEXT.sentences().stream()
                .map(sentence -> edges(parse(PARSER, sentence)))
                .toList();
        // What it keeps of its sums is still empty, and filled by all threads at once.
        var fresh = parser();
        List<Callable<List<List<String>>>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(() -> TEXT.sentences().stream()
                    .map(sentence -> edges(parse(fresh, sentence)))
                    .toList());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<List<String>>> parsed : threads.invokeAll(tasks)) {
                assertThat(parsed.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> TransitionParser.read(gzipped("language=English\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("dict is missing");
        assertThatThrownBy(() -> TransitionParser.read(gzipped("dict=3\npos=three\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
        assertThatThrownBy(() -> TransitionParser.read(gzipped(
                        "dict=3\npos=3\nlabel=2\nembeddingSize=1\nhiddenSize=4\nnumTokens=48\npreComputed=0\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends too early");
        assertThatThrownBy(
                        () -> TransitionParser.read(
                                gzipped(
                                        "dict=3\npos=3\nlabel=2\nembeddingSize=1\nhiddenSize=4\nnumTokens=48\npreComputed=0\nword 1 2\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2 numbers instead of 1");
    }

    private static ByteArrayInputStream gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
