package dateline.enrich;

import static dateline.enrich.Samples.person;
import static dateline.enrich.Samples.quote;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.FindingKey;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundFindingsTest {

    private final SoundFindings sound = new SoundFindings("Mia met Jon. Jon left. \uD83D\uDE00 Mia stayed.");

    @Test
    void soundFindingsPassInOrderOfStart() {
        assertThat(sound.entities(List.of(person("Jon", 8, 13), person("Mia", 0, 26))))
                .extracting("name")
                .containsExactly("Mia", "Jon");
        assertThat(sound.complaint()).isEmpty();
    }

    @Test
    void overlappingMentionsAreDropped() {
        assertThat(sound.entities(List.of(person("Mia met", 0), person("Mia", 0))))
                .extracting("name")
                .containsExactly("Mia met");
        assertThat(sound.complaint()).contains("1 finding does not fit the text");
    }

    @Test
    void aMentionBeyondTheBodyIsDropped() {
        assertThat(sound.entities(List.of(person("Mia", 39)))).isEmpty();
    }

    @Test
    void halfACharacterIsDropped() {
        assertThat(sound.quotes(List.of(quote("\uDE00 Mia", 24)))).isEmpty();
    }

    @Test
    void aSecondFindingOfTheSameKeyIsDropped() {
        assertThat(sound.quotes(List.of(quote("Jon", 8), quote("Jon", 13)))).containsExactly(quote("Jon", 8));
    }

    @Test
    void aSpeakerWhoIsNoEntityOfTheArticleIsDroppedWithTheQuote() {
        var speaker = new Speaker("Mia", FindingKey.of(Samples.ID, "entity", "Mia", 0), null, null);
        var quote = new Quote(
                FindingKey.of(Samples.ID, "quote", "Jon left", 0),
                QuoteKind.DIRECT,
                "Jon left",
                13,
                21,
                speaker,
                null,
                1);

        assertThat(sound.quotes(List.of(quote))).isEmpty();
        sound.entities(List.of(person("Mia", 0)));
        assertThat(sound.quotes(List.of(quote))).containsExactly(quote);
    }
}
