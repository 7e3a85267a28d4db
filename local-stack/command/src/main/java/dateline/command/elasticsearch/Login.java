package dateline.command.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to be let in: by an API key, by user and password, or without either.
 *
 * @param apiKey as Elasticsearch encodes it
 */
public record Login(
        @Nullable String user,
        @Nullable String password,
        @Nullable String apiKey) {

    /** Nothing is secured. */
    public static final Login NONE = new Login(null, null, null);

    /** The value of the header {@code Authorization}. */
    public Optional<String> header() {
        if (apiKey != null) {
            return Optional.of("ApiKey " + apiKey);
        }
        if (user == null) {
            return Optional.empty();
        }
        String pair = user + ":" + (password == null ? "" : password);
        return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return apiKey != null ? "API key" : user == null ? "no login" : "user " + user;
    }
}
