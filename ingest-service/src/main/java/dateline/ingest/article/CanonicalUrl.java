package dateline.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write the address of a page, so that its feed, its site map and its readers name the same article: lower-case
 * scheme and host, no default port, user, session, fragment or tracking parameters, dot segments resolved, escapes only where
 * needed, caches and click counters taken off. Other parameters keep their order, because a server may read meaning into it. What
 * is the same page on most sites only ({@code www.}, {@code m.}, {@code /amp}, a slash at the end) stays as it is.
 */
public final class CanonicalUrl {

    private static final Pattern WEB = Pattern.compile(
            "(?i)(https?)://(?:[^/\\\\?#@]*@)?([^/\\\\?#:@\\[\\]]+|\\[[0-9a-f:.]+])(?::0*(\\d{0,5}))?((?:[/\\\\][^?#]*)?)(?:\\?([^#]*))?(?:#(.*))?",
            Pattern.DOTALL);
    /** Browsers pass over them wherever they stand. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]");
    /** A session in the path as Java writes it. */
    private static final Pattern JAVA_SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");
    /** The same of ASP.NET, a segment of its own. */
    private static final Pattern ASP_SESSION = Pattern.compile("/\\((?i:S)\\((?i:[a-z0-9]{24})\\)\\)(?=/)");

    private static final int LARGEST_PORT = 65535;

    private CanonicalUrl() {}

    /** Empty for anything but an absolute http or https address. */
    public static Optional<URI> of(String address) {
        Optional<URI> canonical = written(address);
        Optional<URI> inside = canonical.flatMap(WrappedUrl::inside).flatMap(CanonicalUrl::written);
        // Each one taken off makes the address shorter, so this ends.
        while (inside.isPresent()) {
            canonical = inside;
            inside = canonical.flatMap(WrappedUrl::inside).flatMap(CanonicalUrl::written);
        }
        return canonical;
    }

    private static Optional<URI> written(String address) {
        Matcher parts = WEB.matcher(LINE_ENDS.matcher(address.strip()).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        int port = parts.group(3) == null || parts.group(3).isEmpty() ? 0 : Integer.parseInt(parts.group(3));
        return port > LARGEST_PORT
                ? Optional.empty()
                : WebHost.of(parts.group(2))
                        .flatMap(host -> uri(scheme + "://" + host + port(scheme, port) + path(parts.group(4))
                                + query(parts.group(5)) + fragment(parts.group(6))));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What identifies the page: http and https name the same one. */
    static String identity(URI canonical) {
        String text = canonical.toString();
        return text.substring(text.indexOf(':') + 1);
    }

    private static String port(String scheme, int port) {
        int usual = scheme.equals("http") ? 80 : 443;
        return port == 0 || port == usual ? "" : ":" + port;
    }

    private static String path(String written) {
        String plain = UrlEscapes.normal(written.replace('\\', '/'), UrlEscapes.PATH);
        String lasting =
                ASP_SESSION.matcher(JAVA_SESSION.matcher(plain).replaceAll("")).replaceAll("");
        String[] all = lasting.split("/", -1);
        Deque<String> segments = new ArrayDeque<>();
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

    private static String query(@Nullable String written) {
        String kept = Arrays.stream((written == null ? "" : written).split("&"))
                .map(parameter -> UrlEscapes.normal(parameter, UrlEscapes.QUERY))
                .filter(parameter -> !parameter.isEmpty() && !UrlParameters.isIdle(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** A fragment names a place on the page; one that starts with an exclamation mark chooses the page. */
    private static String fragment(@Nullable String written) {
        String plain = UrlEscapes.normal(written == null ? "" : written, UrlEscapes.QUERY);
        return plain.startsWith("!") && plain.length() > 2 ? "#" + plain : "";
    }
}
