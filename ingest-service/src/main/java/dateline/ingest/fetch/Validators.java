package dateline.ingest.fetch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * By what a server tells whether something has changed, as it wrote it. Sent back to the address it came from and to no other.
 *
 * @param address that answered with them
 */
public record Validators(URI address, Optional<String> etag, Optional<String> lastModified) {

    static Optional<Validators> of(URI address, Answer answer) {
        Validators found = new Validators(address, answer.header("ETag"), answer.header("Last-Modified"));
        return found.etag.isEmpty() && found.lastModified.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    Map<String, String> headers(URI target) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (target.equals(address)) {
            etag.ifPresent(tag -> headers.put("If-None-Match", tag));
            lastModified.ifPresent(date -> headers.put("If-Modified-Since", date));
        }
        return headers;
    }
}
