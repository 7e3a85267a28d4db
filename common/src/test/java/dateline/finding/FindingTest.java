package dateline.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.article.ArticleId;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final ArticleId ID = ArticleId.of("client", "desk", "1");
    private static final Span SPAN = new Span(3, 7);

    @Test
    void aKeySurvivesChangesOfCaseSpacingAndQuotationMarks() {
        assertThat(FindingKey.of(ID, "quote", "\u201cShips  are\nwelcome\u201d", 0))
                .isEqualTo(FindingKey.of(ID, "quote", "ships are welcome", 0));
    }

    @Test
    void aKeyTellsKindWordsOccurrenceAndArticleApart() {
        FindingKey key = FindingKey.of(ID, "quote", "ships", 0);

        assertThat(FindingKey.of(ID, "event", "ships", 0)).isNotEqualTo(key);
        assertThat(FindingKey.of(ID, "quote", "ship", 0)).isNotEqualTo(key);
        assertThat(FindingKey.of(ID, "quote", "ships", 1)).isNotEqualTo(key);
        assertThat(FindingKey.of(ArticleId.of("client", "desk", "2"), "quote", "ships", 0))
                .isNotEqualTo(key);
    }

    @Test
    void aSpanHoldsAndOverlapsHalfOpen() {
        assertThat(SPAN.overlaps(new Span(7, 8))).isFalse();
        assertThat(SPAN.overlaps(new Span(6, 8))).isTrue();
        assertThat(SPAN.contains(new Span(3, 7))).isTrue();
        assertThat(SPAN.contains(new Span(3, 8))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 4));
    }

    @Test
    void aTimeHasBothEndsInOrderOrIsUnknown() {
        LocalDateTime day = LocalDateTime.parse("2016-12-19T00:00");

        assertThatIllegalArgumentException().isThrownBy(() -> new When(day, day, Precision.DAY, "Monday", SPAN, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new When(day, null, Precision.DAY, "Monday", SPAN, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new When(null, null, Precision.DAY, "Monday", SPAN, true));
        assertThat(new When(null, null, Precision.UNKNOWN, "Monday", SPAN, true).start())
                .isNull();
    }

    @Test
    void aQuoteIsAsLongAsItsSpan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quote(
                        FindingKey.of(ID, "quote", "abc", 0), QuoteKind.DIRECT, "abc", 3, 7, null, null, 0.5));
    }
}
