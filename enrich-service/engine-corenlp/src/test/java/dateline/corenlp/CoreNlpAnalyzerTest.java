package dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.DeadlinePassed;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerTest {

    private static final CoreNlpAnalyzer ANALYZER = LoadedAnalyzer.ANALYZER;

    @Test
    void tokensAreTheCharactersOfTheText() {
        assertThat(forms("\u201CWe can't (yet) pay,\u201D she told the U.S. envoy\u2019s aide."))
                .containsExactly(
                        "\u201C", "We", "ca", "n't", "(", "yet", ")", "pay", ",", "\u201D", "she", "told", "the",
                        "U.S.", "envoy", "\u2019s", "aide", ".");
    }

    @Test
    void aTokenHasItsLemmaAndPartOfSpeech() {
        var tokens = only("The ministers weren't told.").tokens();

        assertThat(tokens).extracting(Token::lemma).containsExactly("the", "minister", "be", "not", "tell", ".");
        assertThat(tokens).extracting(Token::tag).containsExactly("DT", "NNS", "VBD", "RB", "VBN", ".");
    }

    @Test
    void curlyQuoteMarksOpenAndCloseLikeStraightOnes() {
        assertThat(only("\u201CStay,\u201D he said.").tokens())
                .extracting(Token::tag)
                .containsExactly("``", "VB", ",", "''", "PRP", "VBD", ".");
    }

    @Test
    void aQuoteMarkStaysWithTheSentenceThatItOpensOrCloses() {
        assertThat(sentences("She spoke. \"It rains. We wait.\" He left. \"Good,\" he said. \"Go.\""))
                .containsExactly(
                        "She spoke.", "\"It rains.", "We wait.\"", "He left.", "\"Good,\" he said.", "\"Go.\"");
        assertThat(sentences("She spoke. \u201CIt rains. We wait.\u201D He left. (\u201CBad.\u201D) \u201CGo.\u201D"))
                .containsExactly(
                        "She spoke.",
                        "\u201CIt rains.",
                        "We wait.\u201D",
                        "He left.",
                        "(\u201CBad.\u201D)",
                        "\u201CGo.\u201D");
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(sentences(
                        "Dr. Ines Falk of Brightwater Corp. lives in the U.S. and works at 5 p.m. daily. She is 40."))
                .containsExactly(
                        "Dr. Ines Falk of Brightwater Corp. lives in the U.S. and works at 5 p.m. daily.",
                        "She is 40.");
    }

    @Test
    void aLineEndIsASentenceEndAndABlankLineAParagraphEnd() {
        var text = analyze("Storm hits coast\r\nBy Ana Roth\r\n\u00A0\r\n  Rain fell\nall night. It stopped.\n\n");

        assertThat(sentences(text))
                .containsExactly("Storm hits coast", "By Ana Roth", "Rain fell", "all night.", "It stopped.");
        assertThat(text.paragraphs())
                .extracting(paragraph -> text.sentences(paragraph).size())
                .containsExactly(2, 3);
        assertThat(text.paragraphs())
                .extracting(paragraph -> text.textOf(paragraph.start(), paragraph.end()))
                .containsExactly("Storm hits coast\r\nBy Ana Roth", "Rain fell\nall night. It stopped.");
    }

    @Test
    void namesHaveTheirTypes() {
        assertThat(names("OSLO (Reuters) - German envoy Ivan Petrov left the World Bank in Paris on Monday."))
                .containsExactly(
                        "PLACE OSLO",
                        "ORGANISATION Reuters",
                        "OTHER German",
                        "PERSON Ivan Petrov",
                        "ORGANISATION World Bank",
                        "PLACE Paris");
    }

    @Test
    void aTreeHasBasicUniversalDependencies() {
        assertThat(edges("The rebels were freed by Kenya, the minister said."))
                .containsExactly(
                        "det(rebels, The)",
                        "nsubj:pass(freed, rebels)",
                        "aux:pass(freed, were)",
                        "ccomp(said, freed)",
                        "case(Kenya, by)",
                        "obl(freed, Kenya)",
                        "punct(said, ,)",
                        "det(minister, the)",
                        "nsubj(said, minister)",
                        "root(ROOT, said)",
                        "punct(said, .)");
    }

    @Test
    void aSentenceTooLongToParseGetsAFlatTree() {
        var text = analyze("rain ".repeat(TreeReader.LONGEST + 1));

        var tree = text.dependencies(text.sentences().getFirst());

        assertThat(tree.size()).isEqualTo(TreeReader.LONGEST + 1);
        assertThat(tree.subtree(7)).containsExactly(7);
    }

    @Test
    void whatHoldsNoWordHasNoSentence() {
        assertThat(analyze("").paragraphs()).isEmpty();
        assertThat(analyze(" \n\u00A0\n").paragraphs()).isEmpty();
        assertThat(analyze("\uD83D").sentences()).isEmpty();
    }

    @Test
    void aSentenceOnTheEdgeOfAStretchIsReadWhole() {
        String sentence = "The ferry to the island left the harbour late again. ";

        assertThat(sentences(sentence.repeat(200))).hasSize(200).containsOnly(sentence.strip());
    }

    @Test
    void aLineWithoutAnyEndIsCutAtWhiteSpace() {
        var text = analyze("word ".repeat(20_000));

        assertThat(text.sentences()).hasSizeGreaterThan(10);
        assertThat(text.sentences().stream().flatMap(sentence -> sentence.tokens().stream()))
                .hasSize(20_000)
                .allMatch(token -> token.form().equals("word"));
    }

    @Test
    void aSentenceOfUnknownWordsWithoutEndIsCutSoThatItIsTaggedInBoundedMemory() {
        var text = analyze("\uD83D\uDE00".repeat(600));

        assertThat(text.sentences())
                .allMatch(sentence -> sentence.tokens().size() <= 250)
                .flatExtracting(Sentence::tokens)
                .hasSize(600)
                .extracting(Token::form)
                .containsOnly("\uD83D\uDE00");
    }

    @Test
    void readingEndsWhenTheDeadlineHasPassed() {
        var asked = new AtomicInteger();
        Deadline third = () -> asked.incrementAndGet() == 3;

        assertThatThrownBy(() -> ANALYZER.analyze("One.\n\nTwo.\n\nThree.\n\nFour.", third))
                .isInstanceOf(DeadlinePassed.class);
        assertThat(asked).hasValue(3);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<String> texts = Stream.of("Rosa Lind", "the Kenyan army", "Mr. O'Neil", "IBM")
                .map(who -> (who + " told Reuters that \u201Cnobody\u201D had seen the fire in Lagos. ").repeat(20))
                .toList();
        List<String> alone = texts.stream().map(CoreNlpAnalyzerTest::everything).toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var together = new ArrayList<String>();
            for (var result : threads.invokeAll(texts.stream()
                    .map(text -> (Callable<String>) () -> everything(text))
                    .toList())) {
                together.add(result.get());
            }
            assertThat(together).isEqualTo(alone);
        }
    }

    @Test
    void theNameSaysVersionAndModels() {
        assertThat(ANALYZER.name()).isEqualTo("corenlp 4.5.10 (left3words, all.3class, conll.4class, nndep UD)");
    }

    private static AnalyzedText analyze(String text) {
        return ANALYZER.analyze(text, Deadline.NONE);
    }

    private static Sentence only(String text) {
        return analyze(text).sentences().getFirst();
    }

    private static List<String> forms(String text) {
        return only(text).tokens().stream().map(Token::form).toList();
    }

    private static List<String> sentences(String text) {
        return sentences(analyze(text));
    }

    private static List<String> sentences(AnalyzedText text) {
        return text.sentences().stream()
                .map(sentence -> text.textOf(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<String> names(String text) {
        return names(analyze(text));
    }

    private static List<String> names(AnalyzedText text) {
        return text.sentences().stream()
                .flatMap(sentence ->
                        sentence.names().stream().map(name -> name.type() + " " + text.textOf(sentence, name)))
                .toList();
    }

    private static List<String> edges(String text) {
        var analyzed = analyze(text);
        return edges(analyzed, analyzed.sentences().getFirst());
    }

    private static List<String> edges(AnalyzedText text, Sentence sentence) {
        var tree = text.dependencies(sentence);
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String head = tree.head(i) < 0
                    ? "ROOT"
                    : sentence.tokens().get(tree.head(i)).form();
            edges.add("%s(%s, %s)"
                    .formatted(tree.relation(i), head, sentence.tokens().get(i).form()));
        }
        return edges;
    }

    private static String everything(String text) {
        var analyzed = analyze(text);
        return analyzed.sentences() + " " + names(analyzed) + " "
                + analyzed.sentences().stream()
                        .map(sentence -> edges(analyzed, sentence))
                        .toList();
    }
}
