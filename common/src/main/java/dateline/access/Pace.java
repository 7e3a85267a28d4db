package dateline.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many requests each token may make in a minute. The minute of a token starts with its first request. Thread-safe. */
public final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int requests;
    private final InstantSource clock;
    private final Map<String, Window> windows = new HashMap<>();

    private record Window(Instant start, int requests) {}

    /**
     * A pace for all tokens.
     *
     * @param requests in a minute; 0 for any number
     */
    public Pace(int requests, InstantSource clock) {
        if (requests < 0) {
            throw new IllegalArgumentException("the requests of a minute are not negative: " + requests);
        }
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Counts one more request.
     *
     * @param token its name; of these there are few
     * @return how long to wait, where it is one too many
     */
    public synchronized Optional<Duration> more(String token) {
        if (requests == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        @Nullable Window window = windows.get(token);
        if (window == null || !now.isBefore(window.start().plus(MINUTE))) {
            windows.put(token, new Window(now, 1));
            return Optional.empty();
        }
        if (window.requests() < requests) {
            windows.put(token, new Window(window.start(), window.requests() + 1));
            return Optional.empty();
        }
        return Optional.of(Duration.between(now, window.start().plus(MINUTE)));
    }
}
