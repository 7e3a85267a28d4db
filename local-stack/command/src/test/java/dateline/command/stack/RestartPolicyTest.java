package dateline.command.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private final RestartPolicy policy = RestartPolicy.DEFAULT;

    @Test
    void pausesDoubleFromOneSecondToThirty() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(policy::pause).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void endsThatComeSoonAddUp() {
        assertThat(policy.endsInARow(3, Duration.ofSeconds(59))).isEqualTo(4);
    }

    @Test
    void aPartThatRanWellIsForgivenItsPast() {
        assertThat(policy.endsInARow(7, Duration.ofSeconds(60))).isEqualTo(1);
    }
}
