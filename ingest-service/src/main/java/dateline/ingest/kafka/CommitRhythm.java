package dateline.ingest.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says when it is time again. For one thread. */
public final class CommitRhythm {

    private final Duration every;
    private final InstantSource clock;
    private Instant last;

    public CommitRhythm(Duration every, InstantSource clock) {
        this.every = every;
        this.clock = clock;
        this.last = clock.instant();
    }

    boolean due() {
        Instant now = clock.instant();
        boolean due = !now.isBefore(last.plus(every));
        last = due ? now : last;
        return due;
    }
}
