package dateline.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.found.FoundEvent;
import dateline.query.testing.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static FoundEvent event(String article, String trigger, String day, String... participants) {
        return Examples.event(article, 0, trigger, List.of(participants), day, "asserted");
    }

    @Test
    void whatSeveralArticlesTellOfTheSameDayIsOneEvent() {
        List<TimelineEntry> merged = Timeline.merged(List.of(
                event("b", "reopens", "2026-03-02", "Eleni Marou"),
                event("a", "reopened", "2026-03-02", "Marou", "Ana Ruiz")));

        assertThat(merged).singleElement().satisfies(entry -> {
            assertThat(entry.told().article().id()).isEqualTo("a");
            assertThat(entry.sources()).isEqualTo(2);
            assertThat(entry.participants()).containsExactly("Marou", "Ana Ruiz", "Eleni Marou");
        });
    }

    @Test
    void anotherDayOtherPeopleAnotherTriggerOrAnotherStatusIsAnotherEvent() {
        List<FoundEvent> events = List.of(
                event("a", "reopened", "2026-03-02", "Ana Ruiz"),
                event("b", "reopened", "2026-03-03", "Ana Ruiz"),
                event("c", "reopened", "2026-03-02", "Eleni Marou"),
                event("d", "closed", "2026-03-02", "Ana Ruiz"),
                Examples.event("e", 0, "reopened", List.of("Ana Ruiz"), "2026-03-02", "negated"),
                event("f", "reopened", "2026-03-02"));

        assertThat(Timeline.merged(events)).hasSize(6);
    }

    @Test
    void twoAreNotJoinedThroughAThird() {
        List<TimelineEntry> merged = Timeline.merged(List.of(
                event("a", "met", "2026-03-02", "Ana Ruiz"),
                event("b", "met", "2026-03-02", "Ana Ruiz", "Eleni Marou"),
                event("c", "met", "2026-03-02", "Eleni Marou")));

        assertThat(merged).extracting(TimelineEntry::sources).containsExactly(2L, 1L);
    }

    @Test
    void whatHasNoDateComesLastAndIsJoinedToNothing() {
        List<TimelineEntry> merged = Timeline.merged(List.of(
                Examples.event("a", 0, "met", List.of("Ana Ruiz"), null, "asserted"),
                Examples.event("b", 0, "met", List.of("Ana Ruiz"), null, "asserted"),
                event("c", "met", "2026-03-02", "Ana Ruiz")));

        assertThat(merged).extracting(entry -> entry.told().article().id()).containsExactly("c", "a", "b");
    }
}
