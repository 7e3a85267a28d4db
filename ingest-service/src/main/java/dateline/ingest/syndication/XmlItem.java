package dateline.ingest.syndication;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An item of RSS or an entry of Atom as a draft. Feeds mix both, so both are looked for in both. */
final class XmlItem {

    private final Fields item;
    private final ItemDraft to;
    private final DraftBuilder draft;

    private XmlItem(Fields item, Whole feed) {
        this.item = item;
        this.to = new ItemDraft(feed);
        this.draft = to.draft();
    }

    static ItemDraft read(Fields item, Whole feed) {
        XmlItem reading = new XmlItem(item, feed);
        reading.identity();
        reading.text();
        reading.people();
        reading.subjects();
        reading.links();
        reading.media();
        return reading.to;
    }

    /** A tombstone (RFC 6721): the publisher takes an entry down. */
    static ItemDraft deleted(Fields entry, Whole feed) {
        XmlItem reading = new XmlItem(entry, feed);
        Optional<String> ref = Optional.of(entry.element().attr("ref").strip()).filter(id -> !id.isEmpty());
        reading.to.identity(
                reading.page(),
                ref,
                ref.flatMap(id -> entry.address(entry.element(), id).filter(id::equals)));
        reading.to.dates(Optional.empty(), Optional.of(entry.element().attr("when")));
        reading.draft.withdrawn(
                entry.all("at:comment").findFirst().flatMap(Construct::text).orElse(null));
        return reading.to;
    }

    private void identity() {
        Optional<Element> guid = item.all("guid").findFirst();
        Optional<String> about =
                Optional.of(item.element().attr("rdf:about").strip()).filter(id -> !id.isEmpty());
        Optional<String> id = item.text("guid", "id", "dc:identifier").or(() -> about);
        boolean permanent = guid.map(
                        element -> !element.attr("isPermaLink").strip().equalsIgnoreCase("false"))
                .orElse(about.isPresent());
        to.identity(page(), id, id.filter(text -> permanent).flatMap(text -> Address.of(text, Optional.empty())));
    }

    private Optional<String> page() {
        return item.text("feedburner:origlink")
                .flatMap(link -> item.address(item.element(), link))
                .or(() -> item.all("link")
                        .filter(XmlItem::toPage)
                        .flatMap(link -> item.address(link, target(link)).stream())
                        .findFirst());
    }

    /** In Atom 1.0 a link without a relation is one to the page; that to a page goes before one to a picture. */
    private static boolean toPage(Element link) {
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        return relation(link).equals("alternate")
                && (type.isEmpty() || type.startsWith("text/") || type.startsWith("application/xhtml"));
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty()
                ? "alternate"
                : relation.replaceFirst("^http://www\\.iana\\.org/assignments/relation/", "");
    }

    private static String target(Element link) {
        String address = link.attr("href").strip();
        String resource = link.attr("rdf:resource").strip();
        return !address.isEmpty() ? address : resource.isEmpty() ? link.wholeText() : resource;
    }

    private void text() {
        item.all("title", "dc:title", "itunes:title", "media:title")
                .flatMap(title -> Construct.title(title).stream())
                .findFirst()
                .ifPresent(title -> draft.put(TextField.TITLE, title));
        to.text(
                first("content:encoded", "content", "body", "xhtml:body", "xhtml:div", "fulltext", "content:items"),
                first(
                        "description",
                        "summary",
                        "dc:description",
                        "dcterms:abstract",
                        "itunes:summary",
                        "media:description",
                        "itunes:subtitle"));
        to.dates(
                item.text("pubdate", "published", "issued", "dcterms:issued", "dc:date", "created", "dcterms:created"),
                item.text("updated", "modified", "dcterms:modified"));
        item.text("dc:language", "language").or(item::language).ifPresent(to::language);
        first("rights", "copyright", "dc:rights", "dcterms:rights", "media:copyright")
                .ifPresent(rights -> draft.put(TextField.RIGHTS, rights));
    }

    private Optional<String> first(String... names) {
        return item.all(names)
                .flatMap(element -> Construct.text(element).stream())
                .findFirst();
    }

    private void people() {
        to.authors(List.of(
                people("author"), people("dc:creator", "dc:author"), people("itunes:author"), people("media:credit")));
        people("contributor", "dc:contributor").forEach(person -> draft.addToLabel("contributors", person.name()));
    }

    private List<Person> people(String... names) {
        return item.all(names).flatMap(element -> Person.of(element).stream()).toList();
    }

    private void subjects() {
        item.all("category").forEach(this::category);
        item.all("dc:subject").forEach(subject -> draft.subject(null, null, Prose.guessed(subject.wholeText())));
        item.all("itunes:category").forEach(category -> draft.subject(null, null, category.attr("text")));
        item.text("itunes:keywords", "media:keywords")
                .ifPresent(words -> Arrays.stream(words.split(",")).forEach(word -> draft.subject(null, null, word)));
    }

    private void category(Element category) {
        if (!category.hasAttr("term") && !category.hasAttr("label")) {
            draft.subject(category.attr("domain"), null, Prose.guessed(category.wholeText()));
            return;
        }
        String scheme = category.attr("scheme");
        String label = category.attr("label");
        String term = category.attr("term");
        draft.subject(scheme, scheme.isBlank() && label.isBlank() ? null : term, label.isBlank() ? term : label);
    }

    private void links() {
        Optional<String> page = draft.get(TextField.URL);
        item.all("link")
                .filter(link -> !relation(link).equals("self"))
                .forEach(link -> item.address(link, target(link))
                        .filter(address -> !page.equals(Optional.of(address)))
                        .ifPresent(address -> draft.link(relation(link), address)));
        link("comments", "comments", "");
        link("enclosure", "enclosure", "url");
        link("content", "content", "src");
        link("inReplyTo", "thr:in-reply-to", "href");
        item.all("source").findFirst().ifPresent(this::source);
    }

    /** An item taken over from another feed says so. */
    private void source(Element source) {
        Fields other = new Fields(source, item.base(source));
        draft.label(
                "feed",
                other.text("title").or(() -> Optional.of(source.ownText())).orElse(null));
        Optional.of(source.attr("url"))
                .filter(url -> !url.isBlank())
                .or(() -> other.all("link").map(XmlItem::target).findFirst())
                .flatMap(url -> item.address(source, url))
                .ifPresent(url -> draft.link("feed", url));
    }

    private void media() {
        link("media", "media:content", "url");
        link("image", "media:thumbnail", "url");
        link("image", "itunes:image", "href");
        item.all("media:group")
                .flatMap(group -> group.children().stream())
                .filter(part -> Names.of(part).equals("media:content"))
                .forEach(part -> linked("media", part, part.attr("url")));
    }

    private void link(String role, String name, String attribute) {
        item.all(name)
                .forEach(element ->
                        linked(role, element, attribute.isEmpty() ? element.wholeText() : element.attr(attribute)));
    }

    private void linked(String role, Element place, String written) {
        item.address(place, written).ifPresent(address -> draft.link(role, address));
    }
}
