package dateline.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token in the header {@code Authorization}, of a program or of a browser. What is written otherwise says none. */
public final class Authorization {

    private Authorization() {}

    /** What stands behind {@code Bearer}; never empty text. */
    public static Optional<String> bearer(@Nullable String header) {
        return credentials("Bearer", header);
    }

    /** The password of {@code Basic}, whoever the user: browsers ask people for no less. May be empty text. */
    public static Optional<String> password(@Nullable String header) {
        return credentials("Basic", header).flatMap(Authorization::decoded);
    }

    private static Optional<String> credentials(String scheme, @Nullable String header) {
        String[] parts = header == null ? new String[0] : header.strip().split("\\s+", 2);
        return parts.length == 2 && parts[0].equalsIgnoreCase(scheme) ? Optional.of(parts[1]) : Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
