package dateline.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Display;
import dateline.query.found.FoundQuote;
import dateline.query.found.FoundQuote.Speaker;
import dateline.query.testing.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteEntryTest {

    private static FoundQuote quote(String article, int ordinal, String speaker, String text) {
        return new FoundQuote(
                article + ordinal,
                Examples.owner(article, Display.FULL),
                ordinal,
                text,
                "direct",
                new Speaker(speaker, null, null),
                List.of(),
                null,
                0,
                text.length(),
                1);
    }

    @Test
    void theSameWordsOfTheSameSpeakerInSeveralArticlesAreShownOnce() {
        FoundQuote first = quote("a", 0, "Ana Ruiz", "We sail at noon,");
        FoundQuote second = quote("b", 2, "Ana Ruiz", "We sail\nat noon,");

        assertThat(QuoteEntry.merged(List.of(first, second))).containsExactly(new QuoteEntry(first, List.of(second)));
    }

    @Test
    void otherWordsAndOtherSpeakersStayApartInTheirOrder() {
        List<FoundQuote> quotes = List.of(
                quote("a", 0, "Ana Ruiz", "We sail at noon,"),
                quote("b", 0, "Eleni Marou", "We sail at noon,"),
                quote("b", 1, "Ana Ruiz", "We sail at one,"));

        assertThat(QuoteEntry.merged(quotes)).extracting(QuoteEntry::told).containsExactlyElementsOf(quotes);
    }

    @Test
    void whatOneArticleSaysTwiceIsShownTwiceAndASecondArticleJoinsEach() {
        FoundQuote once = quote("a", 0, "Ana Ruiz", "Never.");
        FoundQuote twice = quote("a", 1, "Ana Ruiz", "Never.");
        FoundQuote againOnce = quote("b", 0, "Ana Ruiz", "Never.");
        FoundQuote againTwice = quote("b", 1, "Ana Ruiz", "Never.");

        assertThat(QuoteEntry.merged(List.of(once, twice, againOnce, againTwice)))
                .containsExactly(new QuoteEntry(once, List.of(againOnce)), new QuoteEntry(twice, List.of(againTwice)));
    }
}
