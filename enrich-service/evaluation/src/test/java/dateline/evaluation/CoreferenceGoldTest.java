package dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evaluation.CoreferenceGold.PersonMention;
import dateline.finding.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoreferenceGoldTest {

    @Test
    void nestedMentionsOfPersonsAreReadWithTheirPlaces() {
        CoreferenceGold.Document document = CoreferenceGold.read(List.of(
                "# newpar",
                token(1, "Anna", "PROPN", "Entity=(4-person-new-sssss-cf1-1-coref"),
                token(2, "Berg", "PROPN", "Entity=4)"),
                token(3, "saw", "VERB", "_"),
                token(4, "her", "PRON", "Entity=(5-person-new-sssss-cf2-2-coref(4-person-giv:act-sssss-cf1-1-ana)"),
                token(5, "mother", "NOUN", "Entity=5)|SpaceAfter=No"),
                token(6, ".", "PUNCT", "_")));

        assertThat(document.text()).isEqualTo("Anna Berg saw her mother.");
        assertThat(document.mentions())
                .containsExactly(
                        new PersonMention("4", new Span(0, 9), true),
                        new PersonMention("4", new Span(14, 17), false),
                        new PersonMention("5", new Span(14, 24), false));
    }

    @Test
    void whatIsNoPersonIsLeftOut() {
        CoreferenceGold.Document document = CoreferenceGold.read(List.of(
                token(1, "Oslo", "PROPN", "Entity=(1-place-new-sssss-cf1-1-coref)"),
                "",
                "# newpar",
                token(1, "Yes", "INTJ", "_")));

        assertThat(document.text()).isEqualTo("Oslo\n\nYes");
        assertThat(document.mentions()).isEmpty();
    }

    private static String token(int index, String form, String tag, String misc) {
        return String.join(
                "\t",
                Stream.of(Integer.toString(index), form, "_", tag, "_", "_", "_", "_", "_", misc)
                        .toList());
    }
}
