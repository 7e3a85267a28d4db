package dateline.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param accept the value of {@code Accept}
 * @param validators of what is there already
 * @param source whose it is, which may have credentials and a proxy; where it is not said the host tells
 */
public record FetchRequest(URI address, String accept, Optional<Validators> validators, Optional<String> source) {}
