package dateline.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * How something is fetched for a source.
 *
 * @param proxy that makes the connections, instead of the service's
 */
public record Way(Optional<Login> login, Optional<URI> proxy) {

    /** Without a login, by the service's own proxy or none. */
    public static final Way USUAL = new Way(Optional.empty(), Optional.empty());
}
