package dateline.ingest.fetch;

import java.net.URI;
import java.util.Set;

/**
 * What a server is told to know who asks.
 *
 * @param header its name
 * @param value a secret
 * @param origins which are told; no other is, wherever a redirect leads
 */
public record Login(String header, String value, Set<Origin> origins) {
    public Login {
        origins = Set.copyOf(origins);
    }

    boolean isFor(URI address) {
        return origins.stream().anyMatch(origin -> origin.covers(address));
    }

    @Override
    public String toString() {
        return "Login[" + header + " for " + origins + "]";
    }
}
