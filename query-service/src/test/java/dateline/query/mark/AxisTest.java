package dateline.query.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.query.found.FoundEvent;
import dateline.query.testing.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void theAxisIsBrokenWhereNothingHappens() {
        Axis axis = Axis.of(List.of(
                event("2026-03-02"),
                event("1974-07-20"),
                event("2026-03-09"),
                Examples.event("a", 3, "met", List.of(), null, "asserted")));

        assertThat(axis.pieces()).hasSize(2);
        assertThat(axis.pieces().getFirst().from()).isEqualTo("20 Jul 1974");
        assertThat(axis.pieces().get(1).bars()).hasSize(2);
    }

    @Test
    void withinAPieceDistancesAreTrue() {
        List<Axis.Bar> bars = Axis.of(List.of(event("2026-03-01"), event("2026-03-11"), event("2026-03-21")))
                .pieces()
                .getFirst()
                .bars();

        assertThat(bars.get(1).x() - bars.get(0).x())
                .isCloseTo(bars.get(2).x() - bars.get(1).x(), within(1.0));
    }

    @Test
    void whatIsCrowdedIsNeitherTallerNorWiderThanThePageAllows() {
        Axis axis = Axis.of(IntStream.range(0, 500)
                .mapToObj(i ->
                        event(LocalDate.of(1900, 1, 1).plusDays(i % 7 * 9_000L).toString()))
                .toList());

        assertThat(axis.height()).isLessThan(250);
        assertThat(axis.pieces().size()).isLessThanOrEqualTo(6);
        assertThat(axis.pieces())
                .flatExtracting(Axis.Piece::bars)
                .hasSize(500)
                .allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= Axis.WIDTH + 0.2 && bar.y() < axis.height());
    }

    @Test
    void withoutDatesThereIsNoAxis() {
        assertThat(Axis.of(List.of()).pieces()).isEmpty();
    }

    private static FoundEvent event(String day) {
        return Examples.event("a", 0, "met", List.of(), day, "asserted");
    }
}
