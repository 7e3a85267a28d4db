package dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void precisionCountsWhatWasFoundAndRecallWhatIsThere() {
        Score score = Score.of(Set.of("a", "b"), Set.of("b", "c", "d", "e"));

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.25);
        assertThat(score).hasToString("P 50.0 R 25.0 F1 33.3 (1 right, 2 found, 4 there)");
    }

    @Test
    void nothingFoundAndNothingThereIsZero() {
        assertThat(Score.ZERO.plus(Score.ZERO).f1()).isZero();
    }
}
