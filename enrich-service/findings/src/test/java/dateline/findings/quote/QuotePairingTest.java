package dateline.findings.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePairingTest {

    private static List<String> strings(String body) {
        return new QuotePairing(body)
                .pair().stream().map(quoted -> quoted.words().of(body)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The dam holds,\" she said.",
                "“The dam holds,” she said.",
                "“The dam holds,\" she said.",
                "\"The dam holds,” she said.",
                "„The dam holds,“ she said.",
                "«The dam holds,» she said.",
                "« The dam holds, » she said.",
                "``The dam holds,'' she said.",
                "''The dam holds,'' she said.",
                "‘The dam holds,’ she said.",
                "'The dam holds,' she said.",
                "“The dam holds, ”she said.",
                "“ The dam holds,” she said."
            })
    void marksOfEveryKindAreLeftOutsideTheWords(String body) {
        assertThat(strings(body)).containsExactly("The dam holds,");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(strings("The workers' and farmers’ unions don't meet in the '90s hall; it’s shut."))
                .isEmpty();
        assertThat(strings("He said ‘the workers’ homes aren’t safe’ on Monday."))
                .containsExactly("the workers’ homes aren’t safe");
    }

    @Test
    void inchesAndFeetAreNoMarks() {
        assertThat(strings("He is 6' 2\" tall, and the board was 5\" wide.")).isEmpty();
    }

    @Test
    void quotesInsideQuotesBelongToTheOuterOne() {
        assertThat(strings("“They called it ‘the wall’ and “the end” for years,” he said."))
                .containsExactly("They called it ‘the wall’ and “the end” for years,");
        assertThat(strings("‘He told us “go home” twice,’ she said.")).containsExactly("He told us “go home” twice,");
    }

    @Test
    void aQuoteGoesOnInAParagraphThatOpensWithAMark() {
        String body = "“The first thing is water.\n\n“The second is time,” she said.";
        List<Quoted> quoted = new QuotePairing(body).pair();

        assertThat(strings(body)).containsExactly("The first thing is water.", "The second is time,");
        assertThat(quoted).extracting(Quoted::chained).containsExactly(true, false);
    }

    @Test
    void aParagraphBreakInsideAQuoteMakesTwoPieces() {
        String body = "\"The first thing is water.\n\nThe second is time,\" she said.";

        assertThat(strings(body)).containsExactly("The first thing is water.", "The second is time,");
    }

    @Test
    void aLineBreakInsideAParagraphDoesNotEndAQuote() {
        assertThat(strings("He said \"the water\nis rising\" again.")).containsExactly("the water\nis rising");
    }

    @Test
    void aQuoteThatNobodyClosesEndsWithItsLine() {
        assertThat(strings("She said: “We are leaving now.\n\nThe town was quiet."))
                .containsExactly("We are leaving now.");
    }

    @Test
    void aMissingClosingMarkDoesNotSwallowTheNextQuote() {
        assertThat(strings("“We stay, he said. “We always stayed,” she said.")).containsExactly("We always stayed,");
    }

    @Test
    void spansOfRandomMarksAreOrderedAndInsideTheBody() {
        String[] pieces = {
            "\"", "“", "”", "„", "‘", "’", "'", "''", "``", "«", "»", " ", "\n", "\n\n", "word", "s", ".", ",", "7"
        };
        Random random = new Random(20_260_101);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                soup.append(pieces[random.nextInt(pieces.length)]);
            }
            assertOrdered(soup.toString());
        }
    }

    private static void assertOrdered(String body) {
        int last = 0;
        for (Quoted quoted : new QuotePairing(body).pair()) {
            Span words = quoted.words();
            assertThat(quoted.open()).as(body).isGreaterThanOrEqualTo(last);
            assertThat(quoted.open() <= words.start()
                            && words.end() <= quoted.close()
                            && quoted.close() <= body.length())
                    .as(body)
                    .isTrue();
            assertThat(words.of(body)).isEqualTo(words.of(body).strip());
            last = quoted.close();
        }
    }

    @Test
    void aHundredThousandMarksInOneLineAreReadInOneGo() {
        assertThat(strings("“a” ".repeat(100_000))).hasSize(100_000);
        assertThat(strings("\"".repeat(100_000))).isEmpty();
        assertThat(strings("‘a ".repeat(100_000))).isEmpty();
    }
}
