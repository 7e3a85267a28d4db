package dateline.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param accept the value of {@code Accept}
 * @param validators of what is there already
 * @param authorization the value of {@code Authorization}; said to the origin of this address alone, never where a redirect leads
 *     elsewhere
 */
public record FetchRequest(
        URI address, String accept, Optional<Validators> validators, Optional<String> authorization) {

    @Override
    public String toString() {
        return "FetchRequest[" + address + "]";
    }
}
