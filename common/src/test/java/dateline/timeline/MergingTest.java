package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MergingTest {

    private final List<TimelineEntry<Told>> read = new ArrayList<>();

    private static List<Told> days() {
        List<Told> events = new ArrayList<>();
        for (String day : List.of("2026-03-02", "2026-03-03", "2026-03-04")) {
            events.add(Told.of("a", "met", day, "Ana Ruiz"));
            events.add(Told.of("b", "met", day, "Ruiz"));
            events.add(Told.of("c", "met", day, "Eleni Marou"));
        }
        events.add(Told.of("a", "met", null, "Ana Ruiz"));
        events.add(Told.of("b", "met", null, "Ana Ruiz"));
        return events;
    }

    private void merge(List<Told> events, Predicate<TimelineEntry<Told>> reader) {
        Merging<Told> merging = new Merging<>(reader);
        for (Told event : events) {
            if (!merging.take(event)) {
                return;
            }
        }
        merging.end();
    }

    @Test
    void whatComesInTheOrderOfTimeIsMergedAsIfItHadComeAtOnce() {
        merge(days(), read::add);

        assertThat(read).isEqualTo(Timeline.merged(days())).hasSize(8);
    }

    @Test
    void whoWantsNoMoreGetsNoMore() {
        merge(days(), entry -> {
            read.add(entry);
            return read.size() < 3;
        });

        assertThat(read).isEqualTo(Timeline.merged(days()).subList(0, 3));
    }

    @Test
    void aTimeOfTooManyEventsIsMergedInPortions() {
        List<Told> events = new ArrayList<>();
        for (int i = 0; i <= Merging.MOST_OF_A_TIME; i++) {
            events.add(Told.of("article" + i, "met", "2026-01-01", "Ana Ruiz"));
        }

        merge(events, read::add);

        assertThat(read).extracting(TimelineEntry::sources).containsExactly((long) Merging.MOST_OF_A_TIME, 1L);
    }
}
