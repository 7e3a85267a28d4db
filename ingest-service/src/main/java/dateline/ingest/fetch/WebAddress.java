package dateline.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What counts as the address of something to fetch. */
public final class WebAddress {

    private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}";

    private WebAddress() {}

    /** Why nothing is fetched from there; empty where it may be tried. */
    public static Optional<String> objection(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https are fetched, not " + address.getScheme() + ":");
        }
        if (address.getHost() == null) {
            return Optional.of("there is no host in the address");
        }
        return address.getRawUserInfo() == null
                ? Optional.empty()
                : Optional.of("a user or a password in the address is not sent");
    }

    /** A {@code Location} as servers write it, against the address that answered so. */
    static URI resolved(URI base, String location) throws Refusal {
        try {
            URI target = base.resolve(new URI(escaped(location.strip())));
            URI whole = new URI(target.getScheme() + "://" + target.getRawAuthority()
                    + (target.getRawPath() == null ? "" : target.getRawPath())
                    + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
            return target.getRawAuthority() == null ? target : whole;
        } catch (URISyntaxException e) {
            throw new Refusal("the redirect leads to no address");
        }
    }

    /** Scheme, host and port. */
    static String origin(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host(address) + ":" + port;
    }

    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Headers are read as ISO 8859-1, so that every character stands for the byte that was sent. */
    private static String escaped(String location) {
        StringBuilder escaped = new StringBuilder();
        location.chars().forEach(c -> {
            if (c <= 0x20 || c >= 0x7f || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
                escaped.append("%%%02X".formatted(c & 0xff));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
