package dateline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * One request.
 *
 * @param headers beside those that every request has
 * @param time in which the whole answer has to be there
 */
public record Hop(URI address, Map<String, String> headers, Duration time) {
    public Hop {
        headers = Map.copyOf(headers);
    }
}
