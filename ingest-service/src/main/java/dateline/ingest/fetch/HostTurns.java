package dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets few requests at a time go to one host, each some time after the one before. Thread-safe. */
final class HostTurns {

    private static final int MANY = 1000;

    private final int atOnce;
    private final Duration delay;
    private final InstantSource clock;
    private final Pause pause;
    private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

    /**
     * Turns for every host.
     *
     * @param atOnce requests under way at one host
     * @param delay between the starts of two requests to one host
     */
    HostTurns(int atOnce, Duration delay, InstantSource clock, Pause pause) {
        this.atOnce = atOnce;
        this.delay = delay;
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits for a turn, which has to be closed. */
    Turn take(String name) throws InterruptedException {
        Host host = hosts.compute(name, (key, known) -> {
            Host used = known == null ? new Host(atOnce, clock.instant()) : known;
            used.users++;
            return used;
        });
        Turn turn = new Turn(name, host);
        try {
            host.turns.acquire();
            turn.held = true;
            Duration wait = Duration.between(clock.instant(), host.next(clock.instant(), delay));
            if (wait.isPositive()) {
                pause.pause(wait);
            }
            return turn;
        } catch (InterruptedException e) {
            turn.close();
            throw e;
        }
    }

    private void left(String name) {
        hosts.computeIfPresent(name, (key, host) -> {
            host.users--;
            return host;
        });
        if (hosts.size() > MANY) {
            hosts.keySet()
                    .forEach(key -> hosts.computeIfPresent(
                            key, (same, host) -> host.users == 0 && host.idle(clock.instant()) ? null : host));
        }
    }

    /** For one request. */
    final class Turn implements AutoCloseable {
        private final String name;
        private final Host host;
        private boolean held;

        private Turn(String name, Host host) {
            this.name = name;
            this.host = host;
        }

        /** Holds the next one off for longer, where the host asks for it. */
        void spaced(Duration longer) {
            host.holdOff(clock.instant().plus(longer));
        }

        @Override
        public void close() {
            if (held) {
                host.turns.release();
            }
            left(name);
        }
    }

    private static final class Host {
        private final Semaphore turns;
        private Instant free;
        /** Changed under the lock of the map's entry. */
        private int users;

        Host(int atOnce, Instant free) {
            this.turns = new Semaphore(atOnce, true);
            this.free = free;
        }

        synchronized Instant next(Instant now, Duration delay) {
            Instant start = free.isAfter(now) ? free : now;
            free = start.plus(delay);
            return start;
        }

        synchronized void holdOff(Instant until) {
            free = free.isAfter(until) ? free : until;
        }

        synchronized boolean idle(Instant now) {
            return !free.isAfter(now);
        }
    }
}
