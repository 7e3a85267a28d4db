package dateline.ingest;

import dateline.ingest.held.Hold;
import dateline.ingest.held.HoldBoard;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;

/** How many articles wait for their embargoes to end, and whether any has waited too long. */
final class HeldHealth {

    /** Longer than another instance needs to take over. */
    private static final Duration OVERDUE = Duration.ofMinutes(2);

    private final HoldBoard board;
    private final BooleanSupplier caughtUp;
    private final InstantSource clock;

    HeldHealth(HoldBoard board, BooleanSupplier caughtUp, InstantSource clock) {
        this.board = board;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    void register(MeterRegistry meters) {
        Gauge.builder("dateline.ingest.held", () -> board.all().size())
                .description("Articles that wait for their embargoes to end; every instance counts all")
                .register(meters);
        Gauge.builder("dateline.ingest.held.overdue", () -> overdue(board.all()))
                .description("Articles whose embargoes ended two minutes ago and that still wait")
                .register(meters);
    }

    Health told() {
        List<Hold> all = board.all();
        Health.Builder health = (caughtUp.getAsBoolean() ? Health.up() : Health.outOfService())
                .withDetail("held", all.size())
                .withDetail("overdue", overdue(all));
        if (!all.isEmpty()) {
            health.withDetail("next", all.getFirst().until());
        }
        return health.build();
    }

    private long overdue(List<Hold> all) {
        Instant end = clock.instant().minus(OVERDUE);
        return all.stream().filter(hold -> hold.until().isBefore(end)).count();
    }
}
