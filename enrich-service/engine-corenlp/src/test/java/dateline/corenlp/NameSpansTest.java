package dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Name;
import dateline.text.NameType;
import dateline.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSpansTest {

    @Test
    void neighboursOfOneLabelAreOneName() {
        assertThat(names("Ana/NNP/PERSON Roth/NNP/PERSON of/IN/O Oslo/NNP/LOCATION Norway/NNP/ORGANIZATION"))
                .containsExactly(
                        new Name(NameType.PERSON, 0, 2),
                        new Name(NameType.PLACE, 3, 4),
                        new Name(NameType.ORGANISATION, 4, 5));
    }

    @Test
    void aQuoteMarkEndsAName() {
        assertThat(names("\u201C/``/PERSON Ana/NNP/PERSON \"/''/PERSON Mia/NNP/PERSON \u2019/''/PERSON"))
                .containsExactly(new Name(NameType.PERSON, 1, 2), new Name(NameType.PERSON, 3, 4));
    }

    @Test
    void aSmallArticleIsNoPartOfANameAndALargeOneIs() {
        assertThat(names("the/DT/LOCATION U.S./NNP/LOCATION ,/,/O The/DT/ORGANIZATION Times/NNP/ORGANIZATION"))
                .containsExactly(new Name(NameType.PLACE, 1, 2), new Name(NameType.ORGANISATION, 3, 5));
        assertThat(names("the/DT/MISC")).isEmpty();
    }

    @Test
    void aCurrencySignIsNoName() {
        assertThat(names("NT$/$/MISC 5/CD/O")).isEmpty();
    }

    @Test
    void aLabelOfAnotherSchemeIsNoName() {
        assertThat(names("Monday/NNP/DATE")).isEmpty();
    }

    /** Tokens as form/tag/label, split by one space. */
    private static List<Name> names(String sentence) {
        List<Token> tokens = new ArrayList<>();
        List<CoreLabel> labels = new ArrayList<>();
        int start = 0;
        for (String word : sentence.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            tokens.add(new Token(start, start + parts[0].length(), parts[0], parts[0], parts[1]));
            var label = new CoreLabel();
            label.setNER(parts[2]);
            labels.add(label);
            start += parts[0].length() + 1;
        }
        return NameSpans.of(tokens, labels);
    }
}
