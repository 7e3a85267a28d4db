package dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that only goes where somebody waits. */
public final class TestClock implements InstantSource, Pause {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time) {
        now = now.plus(time);
    }

    public synchronized Duration passed() {
        return Duration.between(START, now);
    }
}
