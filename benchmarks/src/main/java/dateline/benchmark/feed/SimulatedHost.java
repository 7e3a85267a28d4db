package dateline.benchmark.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A server of the simulated web. */
record SimulatedHost(int number, Line line, Duration latency) {

    /** In which hours of the day servers that are sometimes away are so. */
    private static final int AWAY_FROM = 9;

    private static final int AWAY_TO = 15;

    /** What happens to requests on their way. */
    enum Line {
        GOOD,
        /** Takes many seconds for every answer. */
        SLOW,
        /** Refuses connections. */
        REFUSING,
        /** Takes connections and never says a word. */
        SILENT,
        /** Takes no connection for six hours a day, and does not refuse it either. */
        SOMETIMES_AWAY
    }

    String name() {
        return "host-" + number + ".example";
    }

    boolean isAway(Instant now) {
        int hour = now.atOffset(ZoneOffset.UTC).getHour();
        return line == Line.SOMETIMES_AWAY && hour >= AWAY_FROM && hour < AWAY_TO;
    }
}
