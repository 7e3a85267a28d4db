package dateline.ingest.syndication;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Names of elements as {@code prefix:local} in lower case, with the usual prefix of each namespace whatever the feed calls it.
 * The elements of RSS and Atom themselves have no prefix. A prefix that is not declared is taken for the usual one.
 */
final class Names {

    /** The attribute in which {@link XmlText} leaves what {@code xmlns} declares. */
    static final String DECLARATION = "xml-ns";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://purl.org/atompub/tombstones/1.0", "at"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"));

    private Names() {}

    static String of(Element element) {
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String known = declared(element, prefix)
                .map(namespace -> PREFIXES.getOrDefault(namespace.strip().toLowerCase(Locale.ROOT), prefix))
                .orElse(prefix.equals("atom") || prefix.equals("rss") ? "" : prefix);
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return known.isEmpty() ? local : known + ":" + local;
    }

    private static Optional<String> declared(Element element, String prefix) {
        String attribute = prefix.isEmpty() ? DECLARATION : DECLARATION + ":" + prefix;
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(attribute)) {
                return Optional.of(at.attr(attribute));
            }
        }
        return Optional.empty();
    }
}
