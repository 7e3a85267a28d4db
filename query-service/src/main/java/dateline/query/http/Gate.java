package dateline.query.http;

import dateline.access.Access;
import dateline.access.Scope;
import dateline.access.Tokens;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may read: who says a token that is good for reading, or comes through a proxy that is trusted to have let them in. Where
 * neither is set, everybody who reaches the service may, which is why it then listens to this machine alone.
 */
public final class Gate {

    private final Tokens tokens;
    private final @Nullable String identityHeader;
    private final List<InetAddress> proxies;

    /**
     * A gate as the settings say.
     *
     * @param identityHeader null for no proxy
     * @param proxies addresses, not names
     * @throws IllegalArgumentException if one is no address
     */
    public Gate(Tokens tokens, @Nullable String identityHeader, List<String> proxies) {
        this.tokens = tokens;
        this.identityHeader = identityHeader == null || identityHeader.isBlank() ? null : identityHeader.strip();
        List<InetAddress> addresses = new ArrayList<>();
        for (String proxy : proxies) {
            addresses.add(address(proxy));
        }
        this.proxies = List.copyOf(addresses);
    }

    private static InetAddress address(String written) {
        try {
            return InetAddress.ofLiteral(written.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "dateline.query.trusted-proxies holds addresses, and " + written + " is none", e);
        }
    }

    /** Whether nobody is asked for anything. */
    boolean isOpen() {
        return tokens.none() && identityHeader == null;
    }

    /** The name of the header that a trusted proxy sets. */
    Optional<String> identityHeader() {
        return Optional.ofNullable(identityHeader);
    }

    /**
     * Whether this request may read.
     *
     * @param token as it was said
     * @param identity what stands in the header of the proxy
     * @param peer the address that the connection comes from
     */
    Access access(Optional<String> token, Optional<String> identity, String peer) {
        if (isOpen()) {
            return new Access.Granted("");
        }
        if (identityHeader != null && identity.filter(name -> !name.isBlank()).isPresent() && isTrusted(peer)) {
            return new Access.Granted(identity.get());
        }
        // Tokens that are none let everybody through, but here the proxy was to decide.
        return tokens.none() ? new Access.Unknown() : tokens.access(token, Scope.READ);
    }

    private boolean isTrusted(String peer) {
        try {
            return proxies.contains(InetAddress.ofLiteral(peer));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
