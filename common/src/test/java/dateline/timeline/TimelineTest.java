package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void whatSeveralArticlesTellOfTheSameDayIsOneEvent() {
        List<TimelineEntry<Told>> merged = Timeline.merged(List.of(
                Told.of("b", "reopens", "2026-03-02", "Eleni Marou"),
                Told.of("a", "reopened", "2026-03-02", "Marou", "Ana Ruiz")));

        assertThat(merged).singleElement().satisfies(entry -> {
            assertThat(entry.told().articleId()).isEqualTo("a");
            assertThat(entry.sources()).isEqualTo(2);
            assertThat(entry.participants()).containsExactly("Marou", "Ana Ruiz", "Eleni Marou");
        });
    }

    @Test
    void theArticleThatCameFirstTellsIt() {
        List<TimelineEntry<Told>> merged = Timeline.merged(List.of(
                Told.of("a", "met", "2026-03-02", "Ana Ruiz").publishedOn("2026-03-04"),
                Told.of("b", "met", "2026-03-02", "Ana Ruiz").publishedOn("2026-03-03")));

        assertThat(merged)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.all()).extracting(Told::articleId).containsExactly("b", "a"));
    }

    @Test
    void anotherDayOtherPeopleAnotherTriggerOrAnotherStatusIsAnotherEvent() {
        List<Told> events = List.of(
                Told.of("a", "reopened", "2026-03-02", "Ana Ruiz"),
                Told.of("b", "reopened", "2026-03-03", "Ana Ruiz"),
                Told.of("c", "reopened", "2026-03-02", "Eleni Marou"),
                Told.of("d", "closed", "2026-03-02", "Ana Ruiz"),
                Told.of("e", "reopened", "2026-03-02", "Ana Ruiz").but("negated"),
                Told.of("f", "reopened", "2026-03-02"));

        assertThat(Timeline.merged(events)).hasSize(6);
    }

    @Test
    void twoAreNotJoinedThroughAThird() {
        List<TimelineEntry<Told>> merged = Timeline.merged(List.of(
                Told.of("a", "met", "2026-03-02", "Ana Ruiz"),
                Told.of("b", "met", "2026-03-02", "Ana Ruiz", "Eleni Marou"),
                Told.of("c", "met", "2026-03-02", "Eleni Marou")));

        assertThat(merged).extracting(TimelineEntry::sources).containsExactly(2L, 1L);
    }

    @Test
    void whatHasNoDateComesLastByItsArticleAndIsJoinedToNothing() {
        List<TimelineEntry<Told>> merged = Timeline.merged(List.of(
                Told.of("b", "met", null, "Ana Ruiz").publishedOn("2026-03-01"),
                Told.of("a", "met", null, "Ana Ruiz"),
                Told.of("c", "met", "2026-03-02", "Ana Ruiz")));

        assertThat(merged).extracting(entry -> entry.told().articleId()).containsExactly("c", "a", "b");
    }
}
