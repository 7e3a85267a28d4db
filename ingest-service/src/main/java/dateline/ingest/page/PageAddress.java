package dateline.ingest.page;

import crawlercommons.domains.EffectiveTldFinder;
import dateline.ingest.article.CanonicalUrl;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address by which a page wants to be known. What the page says is believed where it can be true. */
final class PageAddress {

    /** These keep copies of the pages of others. */
    private static final Pattern COPIES = Pattern.compile(
            "(?:.*\\.)?(?:ampproject\\.org|archive\\.org|archive\\.(?:today|ph|is)|googleusercontent\\.com|webcache\\.[^.]+\\.[^.]+)");

    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*]");

    private final Optional<URI> found;
    private final List<URI> said;

    private PageAddress(Optional<URI> found, List<URI> said) {
        this.found = found;
        this.said = said;
    }

    /** The address; empty where the page names none and nobody knows where it was found. */
    static Optional<URI> of(Page page, Stream<Statement> statements) {
        Optional<URI> base = page.elements("base")
                .map(element -> element.attr("href"))
                .flatMap(href -> resolved(href, page.found()).stream())
                .findFirst()
                .or(page::found);
        List<URI> said = new ArrayList<>();
        Stream.concat(
                        page.elements("link").filter(PageAddress::isCanonical).map(link -> link.attr("href")),
                        statements.flatMap(statement -> statement.all(Fact.ADDRESS).stream()))
                .flatMap(written -> resolved(written, base).stream())
                .filter(PageAddress::namesAPage)
                .forEach(said::add);
        PageAddress address = new PageAddress(page.found(), said);
        return said.stream().filter(address::isCredible).findFirst().or(page::found);
    }

    /** Whether this is the front page of a site. */
    static boolean isFront(URI address) {
        return address.getRawPath().matches("/?(?:index\\.\\w+|home)?") && address.getRawQuery() == null;
    }

    private static boolean isCanonical(Element link) {
        return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains("canonical");
    }

    private static boolean namesAPage(URI address) {
        return !isFront(address);
    }

    private static Optional<URI> resolved(String written, Optional<URI> base) {
        String address = written.strip();
        if (address.isEmpty() || address.startsWith("#")) {
            return Optional.empty();
        }
        if (address.startsWith("//")) {
            return CanonicalUrl.of(base.map(URI::getScheme).orElse("https") + ":" + address);
        }
        Optional<URI> absolute = CanonicalUrl.of(address);
        if (absolute.isPresent() || address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return absolute;
        }
        try {
            return base.map(known -> known.resolve(address.replace(" ", "%20")).toString())
                    .flatMap(CanonicalUrl::of);
        } catch (IllegalArgumentException e) {
            // No address: it counts as not said.
            return Optional.empty();
        }
    }

    /** Of another site it is only believed where the page says it twice, or where it was found as a copy. */
    private boolean isCredible(URI address) {
        if (found.isEmpty()) {
            return true;
        }
        if (site(address).equals(site(found.get()))) {
            return !isSectionAbove(address, found.get());
        }
        return COPIES.matcher(host(found.get())).matches()
                || said.stream().filter(address::equals).count() > 1;
    }

    /** Such as {@code /news} for {@code /news/2026/03/harbour}: some sites call their sections canonical. */
    private static boolean isSectionAbove(URI address, URI found) {
        String path = address.getRawPath().replaceFirst("/$", "");
        return found.getRawPath().startsWith(path + "/")
                && path.lastIndexOf('/') == 0
                && found.getRawPath()
                                .substring(path.length() + 1)
                                .replaceFirst("/$", "")
                                .indexOf('/')
                        >= 0;
    }

    /** The domain that was registered. Under an ending that the public suffix list lacks, its rule for the rest holds: two labels. */
    private static String site(URI address) {
        String host = host(address);
        if (NUMBERS.matcher(host).matches()) {
            return host;
        }
        @Nullable String site = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return site == null ? host.replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "") : site;
    }

    private static String host(URI address) {
        return address.getHost() == null ? address.getRawAuthority() : address.getHost();
    }
}
