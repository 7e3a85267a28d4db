package dateline.ingest.source;

import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.Login;
import dateline.ingest.fetch.Refusal;
import dateline.ingest.fetch.Way;
import dateline.ingest.fetch.Ways;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Fetches with the credentials and the proxy of the source. Fails with {@link dateline.ingest.intake.Unavailable}. Thread-safe. */
public final class SourceWays implements Ways {

    private final SourceBoard board;
    private final Secrets secrets;

    public SourceWays(SourceBoard board, Secrets secrets) {
        this.board = board;
        this.secrets = secrets;
    }

    @Override
    public Way of(FetchRequest request) throws Refusal {
        String host = Optional.ofNullable(request.address().getHost()).orElse("");
        Optional<SourceRecord> source = board.meant(request.source().orElse(host));
        if (source.isEmpty()) {
            return Way.USUAL;
        }
        Credentials credentials = source.get().credentials();
        return new Way(
                credentials == null
                        ? Optional.empty()
                        : Optional.of(login(source.get().id(), credentials)),
                Optional.ofNullable(source.get().proxy()));
    }

    private Login login(String source, Credentials credentials) throws Refusal {
        try {
            String secret = secrets.value(credentials.secret());
            return switch (credentials.kind()) {
                case BASIC ->
                    new Login(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)),
                            credentials.origins());
                case BEARER -> new Login("Authorization", "Bearer " + secret, credentials.origins());
                case HEADER -> new Login(String.valueOf(credentials.header()), secret, credentials.origins());
            };
        } catch (Secrets.Missing missing) {
            throw new Refusal("the credentials of the source " + source + " cannot be had: " + missing.reason());
        }
    }

    /** Why the credentials of a source cannot be had here; empty where they can, or where there are none. */
    public Optional<String> trouble(SourceRecord source) {
        if (source.credentials() == null) {
            return Optional.empty();
        }
        try {
            String found = secrets.value(source.credentials().secret());
            return found.isEmpty() ? Optional.of("the secret is empty") : Optional.empty();
        } catch (Secrets.Missing missing) {
            return Optional.of(missing.reason());
        }
    }
}
