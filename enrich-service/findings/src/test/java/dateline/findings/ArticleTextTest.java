package dateline.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.PublishedAt;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void theDayOfPublicationIsTheOneAtTheSource() {
        var lateInLondon = PublishedAt.parse("2024-03-05T23:30:00Z");

        assertThat(Analysis.of("It rained.", lateInLondon, ZoneId.of("Asia/Tokyo"))
                        .publicationDay())
                .contains(LocalDate.of(2024, 3, 6));
        assertThat(Analysis.of("It rained.", lateInLondon, null).publicationDay())
                .contains(LocalDate.of(2024, 3, 5));
        assertThat(Analysis.of("It rained.", "2024-03-05").publicationDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(Analysis.of("It rained.").publicationDay()).isEmpty();
    }

    @Test
    void anOffsetOtherThanZeroIsThePublishersOwnWord() {
        var lateInParis = PublishedAt.parse("2024-03-05T23:30:00+01:00");

        assertThat(Analysis.of("It rained.", lateInParis, ZoneId.of("Asia/Tokyo"))
                        .publicationDay())
                .contains(LocalDate.of(2024, 3, 5));
    }

    @Test
    void theBodyIsTheTextThatWasRead() {
        assertThat(Analysis.of("It rained in Oslo.").body()).isEqualTo("It rained in Oslo.");
    }
}
