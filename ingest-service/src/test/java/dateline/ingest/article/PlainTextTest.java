package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** Whatever may go wrong stands close together in a text made of these. */
    private static final String[] PIECES = {
        "a",
        "e",
        "\u0301",
        "\u00e9",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\u0000",
        "\u0007",
        "\u000b",
        "\f",
        "\u0085",
        "\u00a0",
        "\u2003",
        "\u2028",
        "\u2029",
        "\u200b",
        "\ufeff",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u212b",
        "\u1100",
        "\u1161",
        "\u037e",
        "\u2000",
        "."
    };

    @Test
    void linesEndInLineFeedsWhateverTheyEndedIn() {
        assertThat(PlainText.body("one\r\ntwo\rthree\u2028four\u000bfive")).isEqualTo("one\ntwo\nthree\nfour\nfive");
    }

    @Test
    void paragraphsArePartedByOneBlankLine() {
        assertThat(PlainText.body("\n  first \n \t\n\n\nsecond\u2029third\n\n")).isEqualTo("first\n\nsecond\n\nthird");
    }

    @Test
    void indentInsideATextStays() {
        assertThat(PlainText.body("list:\n  one\n  two")).isEqualTo("list:\n  one\n  two");
    }

    @Test
    void controlCharactersGoAndTabsStay() {
        assertThat(PlainText.body("a\u0000b\u0007c\td\u007fe\u009ff")).isEqualTo("abc\tdef");
    }

    @Test
    void loneSurrogatesGoAndPairsStay() {
        assertThat(PlainText.body("a\ud83d\ude00b\ud83dc\ude00d")).isEqualTo("a\ud83d\ude00bcd");
    }

    @Test
    void charactersAreComposed() {
        assertThat(PlainText.body("cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(PlainText.line("A\u030angstro\u0308m")).isEqualTo("\u00c5ngstr\u00f6m");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(PlainText.body("\ufeffone\ufefftwo")).isEqualTo("onetwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u200b\u200b", "\u0000", "\u00a0\u3000", "\ud800"})
    void whatShowsNothingIsEmpty(String raw) {
        assertThat(PlainText.body(raw)).isEmpty();
        assertThat(PlainText.line(raw)).isEmpty();
    }

    @Test
    void aLineHasSingleSpaces() {
        assertThat(PlainText.line("  Ferry\r\n returns\u00a0\ttoday ")).isEqualTo("Ferry returns today");
    }

    @Test
    void anExcerptIsShortAndNeverCutsACharacter() {
        assertThat(PlainText.excerpt("short")).isEqualTo("short");
        assertThat(PlainText.excerpt("x".repeat(39) + "\ud83d\ude00" + "y".repeat(10)))
                .isEqualTo("x".repeat(39) + "…");
    }

    @Test
    void cleaningACleanTextChangesNothing() {
        SplittableRandom random = new SplittableRandom(20_161_220);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String raw = made.toString();
            String body = PlainText.body(raw);
            String line = PlainText.line(raw);

            assertThat(PlainText.body(body)).as(escaped(raw)).isEqualTo(body);
            assertThat(PlainText.line(line)).as(escaped(raw)).isEqualTo(line);
            assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC))
                    .as(escaped(raw))
                    .isTrue();
            assertThat(body)
                    .as(escaped(raw))
                    .doesNotContain("\n\n\n", "\r", " \n")
                    .isEqualTo(body.strip());
        }
    }

    private static String escaped(String raw) {
        StringBuilder out = new StringBuilder();
        raw.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
        return out.toString();
    }
}
