package dateline.findings.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Speaker;
import dateline.findings.Analysis;
import dateline.findings.DocumentEntities;
import dateline.text.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reporting words that stand beside two quotes, or beside something that is none. */
class QuoteNeighboursTest {

    private static final QuoteFinder FINDER = new QuoteFinder();

    /** "speaker: words" of everything in quotation marks. */
    private static List<String> spoken(String body) {
        return FINDER.find(Analysis.of(body), DocumentEntities.NONE, Deadline.NONE).stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .map(quote -> speaker(body, quote) + ": " + quote.text())
                .toList();
    }

    private static String speaker(String body, Quote quote) {
        Speaker speaker = quote.speaker();
        return speaker == null || speaker.mention() == null
                ? "?"
                : speaker.mention().of(body);
    }

    @Test
    void whoeverIntroducesAQuestionAsksIt() {
        assertThat(spoken("Lopez also asked, \"Who paid for the roof?\" Hansen replied that the town did."))
                .containsExactly("Lopez: Who paid for the roof?");
    }

    @Test
    void wordsBeforeAColonDoNotReachBack() {
        assertThat(spoken("""
                        "The pier is safe," said Maria Lopez. "We tested every plank." Then the engineer Paul Hansen said: "The pier \
                        needs new lamps before the winter."
                        """))
                .containsExactly(
                        "Maria Lopez: The pier is safe,",
                        "Maria Lopez: We tested every plank.",
                        "Paul Hansen: The pier needs new lamps before the winter.");
    }

    @Test
    void theNextLineBelongsToSomebodyElse() {
        assertThat(spoken("""
                        "We will have to choose with great care between what is useful to all of us and what is only nice to have," \
                        Maria Lopez said.
                        "The town council has made a serious effort over many years, and I believe that there is still a lot to do in \
                        the coming winter."
                        Paul Hansen, a student of the school by the river, said buses were late.
                        """)).extracting(line -> line.split(":", 2)[0]).containsExactly("Maria Lopez", "Maria Lopez");
    }

    @Test
    void theTitleOfABookIsNoSpeech() {
        assertThat(spoken(
                        "\"The tower is old,\" says Maria Lopez, a mason and author of \"The Long History of the Old Stone Towers of"
                                + " Our Northern Coast.\""))
                .containsExactly("Maria Lopez: The tower is old,");
    }

    @Test
    void wordsThatSayWhichThingIsMeantAreNoSpeech() {
        assertThat(spoken("The council criticised Hansen's \"green light\" speech on Monday."))
                .isEmpty();
    }
}
