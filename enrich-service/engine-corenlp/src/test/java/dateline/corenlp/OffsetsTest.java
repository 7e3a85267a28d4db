package dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Name;
import dateline.text.Paragraph;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds for every text: each part lies in its whole, in order, and is the characters it claims to be. */
class OffsetsTest {

    private static final List<String> PIECES = List.of(
            "The",
            "minister",
            "Anna Berg",
            "U.S.",
            "can't",
            "Smith\u2019s",
            "said",
            "1 1/2",
            "$5.00",
            "C\u00F4te",
            "e\u0301",
            "a\u00ADb",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "\uD83D",
            "\uDC4D",
            "\u0000",
            "\u0007",
            "\uFFFE",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\u5317\u4EAC",
            "\u0645\u0635\u0631",
            "<b>",
            "&amp;",
            "http://a.example/?b=c",
            "a@b.example",
            "#tag",
            "@who",
            "5'10\"",
            "-",
            "--",
            "\u2014",
            "...",
            "\u2026",
            ".",
            ". ",
            "!",
            "?",
            ",",
            ":",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "''",
            "``",
            "\u201C",
            "\u201D",
            "\u2018",
            "\u2019",
            "\u00AB",
            "\u00BB",
            "\u201E",
            " ",
            " ",
            " ",
            "\t",
            "\u00A0",
            "\u3000",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\f",
            "555 123-4567",
            "mother-in-law",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomTextIsCutIntoItsOwnCharacters(long seed) {
        String text = randomText(new Random(seed));

        AnalyzedText read = LoadedAnalyzer.ANALYZER.analyze(text, Deadline.NONE);

        int end = 0;
        for (Paragraph paragraph : read.paragraphs()) {
            assertThat(paragraph.start()).isGreaterThanOrEqualTo(end);
            end = paragraph.start();
            for (Sentence sentence : read.sentences(paragraph)) {
                assertThat(read.sentences().get(sentence.index())).isSameAs(sentence);
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.end()).isLessThanOrEqualTo(paragraph.end());
                checkTokens(text, sentence);
                checkNames(sentence);
                assertThat(read.dependencies(sentence).size())
                        .isEqualTo(sentence.tokens().size());
                end = sentence.end();
            }
            end = paragraph.end();
        }
        assertThat(read.paragraphs().stream()
                        .mapToInt(paragraph -> paragraph.endSentence() - paragraph.firstSentence())
                        .sum())
                .isEqualTo(read.sentences().size());
    }

    private static void checkTokens(String text, Sentence sentence) {
        int end = sentence.start();
        for (Token token : sentence.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
            assertThat(token.lemma()).isNotEmpty();
            assertThat(token.tag()).isNotEmpty();
            end = token.end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.end());
    }

    private static void checkNames(Sentence sentence) {
        int end = 0;
        for (Name name : sentence.names()) {
            assertThat(name.firstToken()).isGreaterThanOrEqualTo(end);
            end = name.endToken();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.tokens().size());
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        while (text.length() < 2_000) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
