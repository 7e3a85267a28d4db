package dateline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of a fetch. */
public sealed interface FetchResult {

    /**
     * It is here.
     *
     * @param address where redirects led to
     * @param movedTo where permanent redirects alone led to: to be asked there from now on
     * @param fresh how long the server says that asking again is useless
     */
    record Fetched(
            URI address,
            Body body,
            Optional<String> contentType,
            Optional<Validators> validators,
            Optional<URI> movedTo,
            Optional<Duration> fresh)
            implements FetchResult {}

    /** It is what the validators stand for. */
    record NotModified(Optional<URI> movedTo, Optional<Duration> fresh) implements FetchResult {}

    /** It was taken away for good (410). */
    record Gone(URI address) implements FetchResult {}

    /** It is not asked for, or not read: it breaks a rule of this side or of the host's {@code robots.txt}. */
    record Refused(String reason) implements FetchResult {}

    /**
     * It was asked for in vain.
     *
     * @param notBefore when the server wants to be asked again
     */
    record Failed(String reason, Optional<Instant> notBefore) implements FetchResult {}
}
