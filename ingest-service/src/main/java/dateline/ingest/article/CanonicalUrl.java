package dateline.ingest.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write the address of a page, so that its feed, its site map and its readers name the same article: lower-case
 * scheme and host, no default port, user, fragment or tracking parameters, dot segments resolved, escapes only where needed.
 * Other parameters keep their order, because a server may read meaning into it.
 */
public final class CanonicalUrl {

    private static final Pattern WEB = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?([^/?#:@\\[\\]]+|\\[[0-9a-f:.]+])(?::(\\d*))?((?:/[^?#]*)?)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_.-]+|\\[[0-9a-f:.]+]");
    /** What campaigns, newsletters and social networks add to links; none of them chooses the page. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(utm_.*|at_(medium|campaign|custom.*|link.*|ptr.*)|mc_[ce]id|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|_ga|_gl|ocid|cmpid|ncid|xtor|__twitter_impression)");

    private static final String UNRESERVED = "-._~";
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/";
    private static final String QUERY_ALLOWED = ALLOWED + "?";

    private CanonicalUrl() {}

    /** Empty for anything but an absolute http or https address. */
    public static Optional<URI> of(String address) {
        Matcher parts = WEB.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        Optional<String> host = host(parts.group(2));
        String query = parts.group(5) == null ? "" : query(parts.group(5));
        try {
            return host.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(scheme + "://" + host.get() + port(scheme, parts.group(3))
                            + path(parts.group(4)) + (query.isEmpty() ? "" : "?" + query)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What identifies the page: http and https name the same one. */
    static String identity(URI canonical) {
        String text = canonical.toString();
        return text.substring(text.indexOf(':') + 1);
    }

    private static Optional<String> host(String written) {
        try {
            String host = written.startsWith("[") ? written : IDN.toASCII(written);
            host = host.toLowerCase(Locale.ROOT);
            host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
            return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Not a host name: IDN says why, but the address as a whole is what the sender has to look at.
            return Optional.empty();
        }
    }

    private static String port(String scheme, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return "";
        }
        boolean usual = scheme.equals("http") ? written.equals("80") : written.equals("443");
        return usual ? "" : ":" + written;
    }

    private static String path(String written) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = escaped(written, ALLOWED).split("/", -1);
        for (int i = 1; i < all.length; i++) {
            boolean last = i == all.length - 1;
            switch (all[i]) {
                case "." -> segments.addAll(last ? List.of("") : List.of());
                case ".." -> {
                    segments.pollLast();
                    segments.addAll(last ? List.of("") : List.of());
                }
                default -> segments.addLast(all[i]);
            }
        }
        return "/" + String.join("/", segments);
    }

    private static String query(String written) {
        return Arrays.stream(written.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter ->
                        !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                .map(parameter -> escaped(parameter, QUERY_ALLOWED))
                .collect(Collectors.joining("&"));
    }

    /** Escapes what may not stand as it is, keeps escapes of what has a meaning, and undoes those that nobody needs. */
    private static String escaped(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == '%' && isEscape(text, at)) {
                int value = HexFormat.fromHexDigits(text, at + 1, at + 3);
                out.append(plain(value, UNRESERVED) ? Character.toString(value) : escape(value));
                at += 3;
            } else {
                out.append(plain(c, allowed) ? Character.toString(c) : escape(Character.toString(c)));
                at += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static boolean plain(int c, String allowed) {
        return c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
    }

    private static String escape(String character) {
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append(escape(b & 0xff));
        }
        return out.toString();
    }

    private static String escape(int value) {
        return "%" + HexFormat.of().withUpperCase().toHexDigits((byte) value);
    }
}
