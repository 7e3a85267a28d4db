package dateline.ingest.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server said.
 *
 * @param headers by their names in lower case; several of one name are joined by commas
 * @param body unpacked; empty unless the status is 200
 */
public record Answer(int status, Map<String, String> headers, Body body) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
}
