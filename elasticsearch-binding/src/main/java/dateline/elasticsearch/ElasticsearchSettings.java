package dateline.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how to talk to it.
 *
 * @param uris of the nodes, each with scheme and port
 * @param username with the password: basic authentication; null without
 * @param apiKey as Elasticsearch encodes it, instead of a user; null without
 * @param sslBundle name of a bundle under {@code spring.ssl.bundle}; null for the JVM's own trust
 * @param responseTimeout after which a request counts as unanswered; a large {@code _bulk} takes seconds
 */
@ConfigurationProperties("dateline.elasticsearch")
public record ElasticsearchSettings(
        @DefaultValue("http://127.0.0.1:9200") List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable String sslBundle,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("60s") Duration responseTimeout) {
    public ElasticsearchSettings {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) {
            throw new IllegalArgumentException("dateline.elasticsearch.uris is empty");
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("dateline.elasticsearch.username and password go together");
        }
        if (username != null && apiKey != null) {
            throw new IllegalArgumentException("dateline.elasticsearch has a user and an API key; give one of them");
        }
    }

    /** Without the secrets, since settings get into logs. */
    @Override
    public String toString() {
        return "Elasticsearch at " + uris;
    }
}
