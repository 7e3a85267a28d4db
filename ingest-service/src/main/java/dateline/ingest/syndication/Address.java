package dateline.ingest.syndication;

import dateline.ingest.article.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as feeds write them: relative, with blanks, or of anything but the web. */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?![0-9]+(/|$)).*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+", Pattern.DOTALL);
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%[]#";

    private Address() {}

    /** An absolute address of the web as written, or resolved against the base; empty where it is neither. */
    static Optional<String> of(String written, Optional<URI> base) {
        String text = written.strip().replaceAll("[\\t\\n\\r]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> absolute = WEB.matcher(text).matches()
                ? Optional.of(text)
                : SCHEME.matcher(text).matches() ? Optional.empty() : resolved(text, base);
        return absolute.filter(address -> CanonicalUrl.of(address).isPresent());
    }

    /** The same as a URI, in which nothing stands that may not stand there. */
    static Optional<URI> uri(String written, Optional<URI> base) {
        return of(written, base).flatMap(address -> parsed(escaped(address)));
    }

    /** Whether an address names the front page of a site, which is no article. */
    static boolean front(String address, Optional<URI> home) {
        Optional<URI> page = CanonicalUrl.of(address);
        return page.isPresent()
                && ((page.get().getRawPath().equals("/") && page.get().getRawQuery() == null)
                        || page.equals(home.flatMap(front -> CanonicalUrl.of(front.toString()))));
    }

    private static Optional<String> resolved(String relative, Optional<URI> base) {
        if (base.isEmpty()) {
            return relative.startsWith("//") ? Optional.of("https:" + relative) : Optional.empty();
        }
        return parsed(escaped(relative)).map(rooted(base.get())::resolve).map(URI::toString);
    }

    /** Java puts a relative path right behind a host that has none. */
    private static URI rooted(URI base) {
        return base.getRawPath() == null || base.getRawPath().isEmpty() ? base.resolve("/") : base;
    }

    private static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            // Nobody could follow it, so the item counts as one without this link.
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || ALLOWED.indexOf(b) >= 0);
            out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xff));
        }
        return out.toString();
    }
}
