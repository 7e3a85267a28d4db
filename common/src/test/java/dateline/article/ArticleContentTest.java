package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleContentTest {

    private static final ArticleId ID = ArticleId.of("client", "desk", "1");
    private static final Source SOURCE = new Source("desk", "Desk", null);

    @Test
    void everyFieldButTheIdCountsForTheHash() {
        PublishedAt day = PublishedAt.parse("2026-03-03");
        Subject subject = new Subject(null, null, "ships");
        Instant updated = Instant.EPOCH;
        URI url = URI.create("https://news.example/a");
        List<ArticleContent> different = List.of(
                content(SOURCE, null, null, "b", List.of(), null, null, List.of(), Map.of()),
                content(new Source("desk", null, null), null, null, "b", List.of(), null, null, List.of(), Map.of()),
                content(
                        new Source("desk", "Desk", null, Display.LINK),
                        null,
                        null,
                        "b",
                        List.of(),
                        null,
                        null,
                        List.of(),
                        Map.of()),
                content(SOURCE, url, null, "b", List.of(), null, null, List.of(), Map.of()),
                content(SOURCE, null, "t", "b", List.of(), null, null, List.of(), Map.of()),
                content(SOURCE, null, "", "b", List.of(), null, null, List.of(), Map.of()),
                content(SOURCE, null, null, "c", List.of(), null, null, List.of(), Map.of()),
                content(SOURCE, null, null, "b", List.of("A"), null, null, List.of(), Map.of()),
                content(SOURCE, null, null, "b", List.of(), day, null, List.of(), Map.of()),
                content(SOURCE, null, null, "b", List.of(), null, updated, List.of(), Map.of()),
                content(SOURCE, null, null, "b", List.of(), null, null, List.of(subject), Map.of()),
                content(SOURCE, null, null, "b", List.of(), null, null, List.of(), Map.of("k", "v")));

        Set<String> hashes = different.stream().map(ArticleContent::hash).collect(Collectors.toSet());

        assertThat(hashes).hasSameSizeAs(different);
    }

    @Test
    void theHashIsTheSameOnEveryMachineHoweverTheLabelsAreOrdered() {
        Map<String, String> many =
                Stream.of("one", "two", "three", "four", "five").collect(Collectors.toMap(name -> name, name -> name));

        assertThat(content(SOURCE, null, null, "b", List.of(), null, null, List.of(), many)
                        .hash())
                .isEqualTo("a9dc86bbf5879da55c6169c7d72e0db23a19605bc10368861aebfad1f5360a99");
    }

    @Test
    void anArticleWithoutTextIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content(SOURCE, null, "t", " \n", List.of(), null, null, List.of(), Map.of()))
                .withMessage("article " + ID + " has a blank body");
    }

    @Test
    void partsOfAnIdDoNotRunIntoEachOther() {
        assertThat(ArticleId.of("x", "ab", "c")).isNotEqualTo(ArticleId.of("x", "a", "bc"));
        assertThat(ArticleId.of("x", "ab", "c")).isEqualTo(ArticleId.of("x", "ab", "c"));
    }

    @Test
    void aPublicationDateKeepsItsOffsetOrHasNoTimeAtAll() {
        assertThat(PublishedAt.parse("2016-12-20T01:30:00+03:00").text()).isEqualTo("2016-12-20T01:30:00+03:00");
        assertThat(PublishedAt.parse("2016-12-20").text()).isEqualTo("2016-12-20");
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedAt.parse("2016-12-20T01:30:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedAt.parse("2016-13-20"));
    }

    @Test
    void theDayIsThePublishersAndGmtOnlyYieldsToTheZoneOfTheSource() {
        ZoneId istanbul = ZoneId.of("Europe/Istanbul");

        assertThat(PublishedAt.parse("2016-12-20T01:30:00+03:00").day(ZoneId.of("America/New_York")))
                .isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(PublishedAt.parse("2016-12-19T22:30:00Z").day(istanbul)).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(PublishedAt.parse("2016-12-19T22:30:00Z").day(null)).isEqualTo(LocalDate.of(2016, 12, 19));
    }

    private static ArticleContent content(
            Source source,
            @Nullable URI url,
            @Nullable String title,
            String body,
            List<String> authors,
            @Nullable PublishedAt publishedAt,
            @Nullable Instant updatedAt,
            List<Subject> subjects,
            Map<String, String> labels) {
        return new ArticleContent(
                ID,
                source,
                url,
                title,
                body,
                Completeness.FULL,
                authors,
                publishedAt,
                updatedAt,
                null,
                subjects,
                null,
                labels);
    }
}
