package dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    @Test
    void aStraightMarkLooksTowardsTheWordsItTouches() {
        assertThat(QuoteMarks.directed("\"Yes,\" he said (\"no\"). A 6\" pipe."))
                .isEqualTo("\u201CYes,\u201D he said (\u201Cno\u201D). A 6\u201D pipe.");
    }

    @Test
    void aMarkBetweenSpacesAnswersTheOneBeforeItInItsLine() {
        assertThat(QuoteMarks.directed("Say \" yes \" or\n\" no \" now \" ."))
                .isEqualTo("Say \u201C yes \u201D or\n\u201C no \u201D now \u201C .");
    }

    @Test
    void apostrophesAreNotDirected() {
        assertThat(QuoteMarks.directed("the boys' 'best' '90s")).isEqualTo("the boys' 'best' '90s");
    }

    @Test
    void everyCurlyMarkHasAStraightForm() {
        assertThat(QuoteMarks.straightened("\u201Ea\u201C \u00ABb\u00BB \u2018c\u2019 d\u2019s"))
                .isEqualTo("\"a\" \"b\" 'c' d's");
    }
}
