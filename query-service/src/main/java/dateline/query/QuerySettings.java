package dateline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read.
 *
 * @param token that readers have to say; null for none
 * @param tokens more of them, each {@code NAME:read:TOKEN}
 * @param identityHeader in which a reverse proxy names who it has let in; null for none
 * @param trustedProxies addresses from which that header is believed
 */
@ConfigurationProperties("dateline.query")
record QuerySettings(
        @Nullable String token,
        @DefaultValue({}) List<String> tokens,
        @Nullable String identityHeader,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> trustedProxies) {
    QuerySettings {
        tokens = List.copyOf(tokens);
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Without the secrets, since settings get into logs. */
    @Override
    public String toString() {
        return "query-service with " + tokens.size() + " named tokens";
    }
}
