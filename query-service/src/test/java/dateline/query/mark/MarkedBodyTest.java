package dateline.query.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundQuote;
import dateline.query.mark.MarkedBody.Introduction;
import dateline.query.mark.MarkedBody.Paragraph;
import dateline.query.mark.MarkedBody.Run;
import dateline.query.mark.MarkedBody.Stretch;
import dateline.query.testing.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedBodyTest {

    private static final String BODY = "“Ships are welcome,” said Eleni Marou.\n\nShe came on Monday.";

    @Test
    void aNameInsideAQuoteIsARunOfIt() {
        MarkedBody marked = MarkedBody.of(Examples.article(
                BODY, List.of(entity("Ships", 1, 6)), List.of(Examples.quote(0, "Eleni Marou", 1, 19)), List.of()));

        List<Stretch> first = marked.paragraphs().getFirst().stretches();
        assertThat(first)
                .extracting(MarkedBodyTest::text)
                .containsExactly("“", "Ships are welcome,", "” said Eleni Marou.");
        assertThat(first.get(1).opens()).isTrue();
        assertThat(first.get(1).runs()).extracting(Run::text).containsExactly("Ships", " are welcome,");
        assertThat(marked.paragraphs()).hasSize(2);
    }

    @Test
    void whoSpeaksIsSaidOnceInAParagraphUntilAnotherSpeaks() {
        MarkedBody marked = MarkedBody.of(Examples.article(
                "abcdefgh",
                List.of(),
                List.of(
                        Examples.quote(0, "Ana Ruiz", 0, 2),
                        Examples.quote(1, "Ana Ruiz", 3, 4),
                        Examples.quote(2, "Eleni Marou", 5, 6),
                        Examples.quote(3, "Ana Ruiz", 7, 8)),
                List.of()));

        assertThat(marked.paragraphs().getFirst().stretches())
                .filteredOn(stretch -> stretch.quote() != null)
                .extracting(Stretch::introduction)
                .containsExactly(Introduction.FIRST, Introduction.NONE, Introduction.ANOTHER, Introduction.ANOTHER);
    }

    @Test
    void aFindingBeyondWhatMayBeShownIsLeftOutAndOneAcrossItsEndIsCut() {
        MarkedBody marked = MarkedBody.of(Examples.article(
                "Only so much",
                List.of(entity("much more", 8, 17), entity("Elsewhere", 40, 49)),
                List.of(),
                List.of()));

        assertThat(marked.paragraphs().getFirst().stretches().getFirst().runs())
                .extracting(Run::text)
                .containsExactly("Only so ", "much");
    }

    /** Whatever was found wherever, the runs together are the text. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRunsTogetherAreTheText(long seed) {
        Random random = new Random(seed);
        String body = "One two three.\n\nFour five,\nsix.\n\n\n\nSeven — eight \uD83D\uDE00 nine.";
        List<FoundEntity> entities = new ArrayList<>();
        List<FoundQuote> quotes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int start = random.nextInt(body.length() + 5);
            int end = start + 1 + random.nextInt(30);
            entities.add(entity("Name", start, end));
            quotes.add(Examples.quote(i, "Ana Ruiz", random.nextInt(body.length()), end + 60));
        }

        MarkedBody marked = MarkedBody.of(Examples.article(body, entities, quotes, List.of()));

        assertThat(marked.paragraphs().stream().map(MarkedBodyTest::text).collect(Collectors.joining("\n\n")))
                .isEqualTo("One two three.\n\nFour five,\nsix.\n\nSeven — eight \uD83D\uDE00 nine.");
    }

    private static FoundEntity entity(String name, int start, int end) {
        return new FoundEntity(
                "e",
                "a",
                "person",
                name,
                List.of(name),
                1,
                List.of(new Mention(start, end, MentionKind.NAME)),
                0.5,
                null,
                null);
    }

    private static String text(Paragraph paragraph) {
        return paragraph.stretches().stream().map(MarkedBodyTest::text).collect(Collectors.joining());
    }

    private static String text(Stretch stretch) {
        return stretch.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
