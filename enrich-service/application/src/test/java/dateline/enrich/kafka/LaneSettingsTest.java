package dateline.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneSettingsTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Test
    void aPollThatMayOutlastThePollIntervalIsRefused() {
        assertThatThrownBy(() -> new LaneSettings("live", 1, 2, 60, Duration.ofMinutes(20), DEADLINE))
                .hasMessage("the live lane polls 60 records with a deadline of 20 s each, which may take 1200 s:"
                        + " has to be less than the poll interval of 1200 s, after which Kafka takes the consumer"
                        + " for dead");
    }

    @Test
    void moreConsumersThanWorkersAreRefused() {
        assertThatThrownBy(() -> new LaneSettings("backfill", 3, 2, 10, Duration.ofMinutes(20), DEADLINE))
                .hasMessageContaining("3 consumers but 2 workers");
    }

    @Test
    void nothingWorksWithoutWorkers() {
        assertThatThrownBy(() -> new LaneSettings("live", 1, 0, 10, Duration.ofMinutes(20), DEADLINE))
                .hasMessageContaining("each has to be at least 1");
    }
}
