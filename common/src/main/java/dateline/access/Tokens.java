package dateline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the settings. They are kept and compared as digests, all of them every time, so that neither length nor place of
 * one shows in the time an answer takes. Thread-safe.
 */
public final class Tokens {

    private static final String FORM =
            "is written NAME:SCOPES:TOKEN, with read, write or manage as scopes, or several joined by +";

    private final List<Known> known;

    /** What settings say of a token, and not the token itself. */
    private static final class Known {

        private final String name;
        private final Set<Scope> scopes;
        private final byte[] digest;

        Known(String name, Set<Scope> scopes, String token) {
            this.name = name;
            this.scopes = scopes;
            this.digest = digest(token);
        }
    }

    private Tokens(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /**
     * Tokens as settings write them.
     *
     * @param all one that is good for everything; null or blank for none
     * @param written each {@code NAME:SCOPES:TOKEN}
     * @throws IllegalArgumentException if one is written otherwise, telling which but not what
     */
    public static Tokens of(@Nullable String all, List<String> written) {
        List<Known> known = new ArrayList<>();
        if (all != null && !all.isBlank()) {
            known.add(new Known("token", EnumSet.allOf(Scope.class), all.strip()));
        }
        for (String one : written) {
            int number = known.size() + 1;
            known.add(parsed(one).orElseThrow(() -> new IllegalArgumentException("token " + number + " " + FORM)));
        }
        return new Tokens(known);
    }

    private static Optional<Known> parsed(String written) {
        String[] parts = written.strip().split(":", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
            return Optional.empty();
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : parts[1].split("\\+", -1)) {
            Optional<Scope> scope = Scope.named(word.strip());
            if (scope.isEmpty()) {
                return Optional.empty();
            }
            scopes.add(scope.get());
        }
        return Optional.of(new Known(parts[0].strip(), scopes, parts[2].strip()));
    }

    /** Whether anybody may do anything. */
    public boolean none() {
        return known.isEmpty();
    }

    /**
     * Whether who says this token may do that.
     *
     * @param token as it was sent; empty for none
     */
    public Access access(Optional<String> token, Scope needed) {
        if (none()) {
            return new Access.Granted("");
        }
        byte[] said = digest(token.orElse(""));
        @Nullable Known found = null;
        for (Known one : known) {
            found = MessageDigest.isEqual(one.digest, said) ? one : found;
        }
        if (found == null || token.isEmpty()) {
            return new Access.Unknown();
        }
        return found.scopes.contains(needed) ? new Access.Granted(found.name) : new Access.Lacking(found.name, needed);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
