package dateline.ingest.source;

import dateline.ingest.fetch.Origin;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a source's servers know who asks. The secret itself is not here, only where it lies.
 *
 * @param header the name of the header, for the kind that has one; null for the others
 * @param secret {@code USER:PASSWORD} for basic, the token for bearer, the value of the header for the third
 * @param origins which may be told; all others, where redirects may lead, are not
 */
public record Credentials(Kind kind, @Nullable String header, SecretReference secret, Set<Origin> origins) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

    /** Headers by which requests are told apart or framed; a source has no say in them. */
    private static final List<String> OWN =
            List.of("host", "content-length", "transfer-encoding", "connection", "accept-encoding", "user-agent");

    /** How the secret is said. */
    public enum Kind {
        BASIC,
        BEARER,
        /** In a header of the publisher's own, such as {@code X-Api-Key}. */
        HEADER
    }

    public Credentials {
        origins = Set.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException(
                    "credentials say whom they are for: origins, such as https://feeds.example");
        }
        if ((header != null) != (kind == Kind.HEADER)) {
            throw new IllegalArgumentException(
                    "the kind header, and no other, says the name of its header, such as X-Api-Key");
        }
        if (header != null && (!NAME.matcher(header).matches() || OWN.stream().anyMatch(header::equalsIgnoreCase))) {
            throw new IllegalArgumentException(
                    "the header of credentials is one of the publisher's own, such as X-Api-Key");
        }
    }

    /** The origins as people read them, in order. */
    List<String> written() {
        return origins.stream().map(Origin::toString).sorted().collect(Collectors.toList());
    }
}
