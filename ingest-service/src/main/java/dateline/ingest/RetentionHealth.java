package dateline.ingest;

import dateline.ingest.retention.RoundSum;
import dateline.ingest.retention.Sweeps;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.health.contributor.Health;

/** What the last look for articles whose retention is over came to. A look that fails keeps no article out. */
final class RetentionHealth {

    private final Sweeps sweeps;
    private final InstantSource clock;

    RetentionHealth(Sweeps sweeps, InstantSource clock) {
        this.sweeps = sweeps;
        this.clock = clock;
    }

    void register(MeterRegistry meters) {
        Gauge.builder("dateline.ingest.retention.age", this::secondsSinceLast)
                .baseUnit("seconds")
                .description(
                        "Time since the last look for articles whose retention is over began; none before the first")
                .register(meters);
    }

    Health told() {
        Health.Builder health = Health.up();
        sweeps.last()
                .ifPresent(sum -> health.withDetail("looked", sum.begun())
                        .withDetail("receipts", sum.seen())
                        .withDetail("ended", sum.ended()));
        sweeps.trouble().ifPresent(reason -> health.withDetail("trouble", reason));
        return health.build();
    }

    private double secondsSinceLast() {
        return sweeps.last()
                .map(RoundSum::begun)
                .map(begun -> Duration.between(begun, clock.instant()).toMillis() / 1_000.0)
                .orElse(Double.NaN);
    }
}
