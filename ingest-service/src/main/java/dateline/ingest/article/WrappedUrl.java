package dateline.ingest.article;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that hold another one in plain sight: caches of AMP pages and the click counters of search engines and networks. What only
 * a request would tell, such as where a short link leads, is not known here.
 */
final class WrappedUrl {

    /** {@code /c/s/host/path}: a document, over https where there is an {@code s}. */
    private static final Pattern AMP_CACHE = Pattern.compile("/[cv]/(s/)?([^/]+\\.[^/]+(?:/.*)?)");

    private static final Pattern AMP_VIEWER = Pattern.compile("/amp/(s/)?([^/]+\\.[^/]+(?:/.*)?)");
    private static final Pattern VIEWERS = Pattern.compile("(www\\.)?(google\\.[a-z]{2,3}(\\.[a-z]{2})?|bing\\.com)");

    private static final List<Counter> COUNTERS = List.of(
            new Counter("(www\\.)?google\\.[a-z]{2,3}(\\.[a-z]{2})?", "/url", "url", "q"),
            new Counter("(www\\.)?bing\\.com", "/news/apiclick\\.aspx", "url"),
            new Counter("lm?\\.facebook\\.com", "/l\\.php", "u"),
            new Counter("out\\.reddit\\.com", "/.*", "url"));

    private WrappedUrl() {}

    /** The address inside; empty where there is none. */
    static Optional<String> inside(URI canonical) {
        @Nullable String host = canonical.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String path = canonical.getRawPath();
        if (host.endsWith("cdn.ampproject.org")) {
            return inPath(AMP_CACHE, path, canonical.getRawQuery());
        }
        Optional<String> viewed =
                VIEWERS.matcher(host).matches() ? inPath(AMP_VIEWER, path, canonical.getRawQuery()) : Optional.empty();
        return viewed.or(() -> COUNTERS.stream()
                .filter(counter -> counter.counts(host, path))
                .flatMap(counter -> counter.inside(canonical.getRawQuery()))
                .findFirst());
    }

    private static Optional<String> inPath(Pattern shape, String path, @Nullable String query) {
        Matcher inner = shape.matcher(path);
        return inner.matches()
                ? Optional.of((inner.group(1) == null ? "http://" : "https://")
                        + inner.group(2)
                        + (query == null ? "" : "?" + query))
                : Optional.empty();
    }

    /** A page that counts clicks and leads on to what one of its parameters says. */
    private record Counter(Pattern host, Pattern path, List<String> parameters) {

        Counter(String host, String path, String... parameters) {
            this(Pattern.compile(host), Pattern.compile(path), List.of(parameters));
        }

        boolean counts(String otherHost, String otherPath) {
            return host.matcher(otherHost).matches() && path.matcher(otherPath).matches();
        }

        Stream<String> inside(@Nullable String query) {
            List<String> given = query == null ? List.of() : Arrays.asList(query.split("&"));
            return parameters.stream()
                    .flatMap(name -> given.stream().filter(parameter -> parameter.startsWith(name + "=")))
                    .map(parameter -> decoded(parameter.substring(parameter.indexOf('=') + 1)))
                    .filter(value -> value.startsWith("http://") || value.startsWith("https://"));
        }

        private static String decoded(String value) {
            try {
                return URLDecoder.decode(value, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // Not escaped as the counter escapes, so not an address it leads to.
                return "";
            }
        }
    }
}
