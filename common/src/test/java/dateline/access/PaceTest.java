package dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.EPOCH;

    @Test
    void oneTooManyWaitsForTheEndOfItsMinute() {
        Pace pace = new Pace(2, () -> now);

        assertThat(pace.more("desk")).isEmpty();
        now = now.plusSeconds(20);
        assertThat(pace.more("desk")).isEmpty();
        assertThat(pace.more("desk")).contains(Duration.ofSeconds(40));
        assertThat(pace.more("ops")).isEmpty();
        now = now.plusSeconds(40);
        assertThat(pace.more("desk")).isEmpty();
    }

    @Test
    void withoutALimitNobodyWaits() {
        Pace pace = new Pace(0, () -> now);

        assertThat(pace.more("desk")).isEmpty();
        assertThat(pace.more("desk")).isEmpty();
    }
}
