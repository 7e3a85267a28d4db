package dateline.index;

import dateline.index.batch.BatchReport;
import dateline.index.kafka.PollWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Counts messages: those received are written, withdrawals, stale, barred or dead, or were replaced by a newer one of the same
 * poll.
 */
final class IndexMeters implements PollWatch {

    private final InstantSource clock;
    private final Counter received;
    private final Counter written;
    private final Counter withdrawn;
    private final Counter stale;
    private final Counter barred;
    private final Counter dead;
    private final Timer toIndex;

    IndexMeters(MeterRegistry meters, InstantSource clock) {
        this.clock = clock;
        received = meters.counter("dateline.index.received");
        written = meters.counter("dateline.index.articles", "outcome", "written");
        withdrawn = meters.counter("dateline.index.articles", "outcome", "withdrawn");
        stale = meters.counter("dateline.index.articles", "outcome", "stale");
        barred = meters.counter("dateline.index.articles", "outcome", "barred");
        dead = meters.counter("dateline.index.dead");
        toIndex = Timer.builder("dateline.index.seconds.to.index")
                .description("From ingest to the index, of articles written")
                .register(meters);
    }

    @Override
    public void received(int records) {
        received.increment(records);
    }

    @Override
    public void done(BatchReport report, int deadLetters) {
        written.increment(report.written());
        withdrawn.increment(report.withdrawn());
        stale.increment(report.stale());
        barred.increment(report.barred());
        dead.increment(deadLetters);
        Instant now = clock.instant();
        report.ingestedAt().forEach(ingestedAt -> toIndex.record(Duration.between(ingestedAt, now)));
    }
}
