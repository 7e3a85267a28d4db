package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftBuilderTest {

    private static final Draft DEFAULTS = DraftBuilder.over(Draft.EMPTY)
            .put(TextField.SOURCE, "harbour")
            .put(TextField.LANGUAGE, "en")
            .author("Desk")
            .build()
            .withPath("story.xml");

    @Test
    void whatIsSaidReplacesTheDefaults() {
        Draft draft = DraftBuilder.over(DEFAULTS)
                .put(TextField.LANGUAGE, "fr")
                .put(TextField.SOURCE, " ")
                .author("Ann")
                .author(null)
                .author("Ben")
                .withoutPath()
                .build();

        assertThat(draft.text()).isEqualTo(Map.of(TextField.SOURCE, "harbour", TextField.LANGUAGE, "fr"));
        assertThat(draft.authors()).isEqualTo(List.of("Ann", "Ben"));
        assertThat(draft.path()).isEmpty();
    }

    @Test
    void theFirstWordCountsWhereTheLaterIsOnlyToFillIn() {
        Draft draft = DraftBuilder.over(DEFAULTS)
                .putIfUnsaid(TextField.LANGUAGE, "fr")
                .putIfUnsaid(TextField.LANGUAGE, "de")
                .build();

        assertThat(draft.get(TextField.LANGUAGE)).contains("fr");
    }

    @Test
    void aRoleGoesBeforeTheScheme() {
        Draft draft = DraftBuilder.over(Draft.EMPTY)
                .subject("medtop", "04000000", "economy")
                .subject(SubjectRole.PLACE, "iso3166", "FR", "France")
                .subject(SubjectRole.GENRE, null, null, "Feature")
                .subject("medtop", " ", null)
                .build();

        assertThat(draft.subjects())
                .containsExactly(
                        new Subject("medtop", "04000000", "economy"),
                        new Subject("place:iso3166", "FR", "France"),
                        new Subject("genre", null, "Feature"));
    }

    @Test
    void linksOfOneRoleStandInLines() {
        Draft draft = DraftBuilder.over(Draft.EMPTY)
                .link("related", "urn:a")
                .link("related", "urn:b")
                .link("related", "urn:a")
                .build();

        assertThat(draft.labels()).isEqualTo(Map.of("link.related", "urn:a\nurn:b"));
    }

    @Test
    void aWithdrawalMayHaveAReason() {
        Draft draft = DraftBuilder.over(Draft.EMPTY).withdrawn("wrong town").build();

        assertThat(draft.withdrawn()).isTrue();
        assertThat(draft.get(TextField.REASON)).contains("wrong town");
    }
}
