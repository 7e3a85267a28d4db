package dateline.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Scheme, host and port of a server: whom a secret is for.
 *
 * @param value such as {@code https://feeds.example:443}
 */
public record Origin(String value) {

    /** Does not repeat what was written: people write passwords into addresses. */
    private static final String RULE = "an origin is scheme, host and port and no more, such as https://feeds.example";

    /**
     * Reads one; without a scheme it is of https.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Origin of(String written) {
        try {
            URI address = new URI(written.contains("://") ? written.strip() : "https://" + written.strip());
            Optional<String> objection = WebAddress.objection(address);
            boolean bare = address.getRawPath() == null
                    || address.getRawPath().isEmpty()
                    || address.getRawPath().equals("/");
            if (objection.isEmpty() && bare && address.getRawQuery() == null && address.getRawFragment() == null) {
                return new Origin(WebAddress.origin(address));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(RULE, e);
        }
        throw new IllegalArgumentException(RULE);
    }

    public boolean covers(URI address) {
        return WebAddress.origin(address).equals(value);
    }

    /** As people write it, without the port that goes without saying. */
    @Override
    public String toString() {
        return value.replaceFirst("^(https://.*):443$", "$1").replaceFirst("^(http://.*):80$", "$1");
    }
}
