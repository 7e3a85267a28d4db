package dateline.ingest.syndication;

import dateline.ingest.charset.Encoding;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a page names: {@code <link rel="alternate" type="application/rss+xml" href="…">}. */
public final class NamedFeeds {

    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json");

    /** Longer addresses are not remembered. */
    private static final int LONGEST = 2_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private NamedFeeds() {}

    /**
     * In the page's order, each once.
     *
     * @param charset as declared beside the page
     * @param address of the page
     */
    public static List<URI> of(byte[] page, Optional<String> charset, URI address) {
        Document document = Jsoup.parse(Encoding.text(page, charset, Encoding.Inside.HTML));
        Optional<URI> base = Optional.ofNullable(document.selectFirst("base[href]"))
                .flatMap(element -> Address.uri(element.attr("href"), Optional.of(address)))
                .or(() -> Optional.of(address));
        return document.select("link[rel][href]").stream()
                .filter(NamedFeeds::isFeed)
                .flatMap(link -> Address.uri(link.attr("href"), base).stream())
                .filter(feed -> !feed.equals(address) && feed.toString().length() <= LONGEST)
                .distinct()
                .toList();
    }

    private static boolean isFeed(Element link) {
        String type = link.attr("type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(type)
                && BLANKS.splitAsStream(link.attr("rel").toLowerCase(Locale.ROOT))
                        .anyMatch("alternate"::equals);
    }
}
