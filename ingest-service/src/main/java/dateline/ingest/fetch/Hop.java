package dateline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One request.
 *
 * @param headers beside those that every request has
 * @param proxy that makes the connection, instead of the wire's own
 * @param time in which the whole answer has to be there
 */
public record Hop(URI address, Map<String, String> headers, Optional<URI> proxy, Duration time) {
    public Hop {
        headers = Map.copyOf(headers);
    }

    /** By the wire's own proxy, or none. */
    public Hop(URI address, Map<String, String> headers, Duration time) {
        this(address, headers, Optional.empty(), time);
    }

    /** Headers may hold secrets. */
    @Override
    public String toString() {
        return "Hop[" + address + "]";
    }
}
