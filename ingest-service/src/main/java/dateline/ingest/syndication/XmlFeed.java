package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** RSS and Atom of all versions. Thread-safe. */
final class XmlFeed {

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel");
    private static final Set<String> ITEMS = Set.of("item", "entry", "at:deleted-entry");

    private final DocumentLimits limits;

    XmlFeed(DocumentLimits limits) {
        this.limits = limits;
    }

    FeedDocument read(byte[] bytes, Input input) throws NoFeed {
        XmlText text = XmlText.of(bytes, input.charset());
        Element root = root(text.document());
        Optional<URI> found = Whole.found(input.defaults());
        Element channel = root.children().stream()
                .filter(child -> Names.of(child).equals("channel"))
                .findFirst()
                .orElse(root);
        XmlFacts facts = new XmlFacts(new Fields(channel, found), found);
        Whole whole = facts.whole(Whole.ofItems(input.defaults()));
        return new FeedDocument(facts.facts(), readings(text, root, facts.base(), whole));
    }

    private static Element root(Document document) throws NoFeed {
        Element root = document.firstElementChild();
        if (root == null) {
            throw new NoFeed(Rejection.malformed("there is no XML in it"));
        }
        String name = Names.of(root);
        if (!ROOTS.contains(name) && !ITEMS.contains(name)) {
            throw new NoFeed(Rejection.invalid(
                    "not RSS or Atom: the root element is " + name.replaceAll("[^\\p{Alnum}:._-]", "?")));
        }
        return root;
    }

    private List<Reading> readings(XmlText text, Element root, Optional<URI> base, Whole whole) {
        List<Reading> readings = new ArrayList<>();
        List<Element> items = items(root);
        for (Element item : items) {
            readings.add(reading(readings.size() + 1L, new Fields(item, base), whole));
        }
        if (!items.isEmpty() && text.endsWithin(items.getLast(), root)) {
            readings.set(
                    items.size() - 1,
                    new Reading.Unreadable(items.size(), Rejection.malformed("the feed breaks off in this item")));
        }
        return readings;
    }

    private static Reading reading(long number, Fields item, Whole whole) {
        boolean gone = Names.of(item.element()).equals("at:deleted-entry");
        ItemDraft draft = gone ? XmlItem.deleted(item, whole) : XmlItem.read(item, whole);
        return new Reading.Found(number, draft.build(), draft.ignored());
    }

    /** In RSS 1.0 items stand beside the channel, in others in it; where an end tag is missing, in the item before. */
    private List<Element> items(Element root) {
        List<Element> items = new ArrayList<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (depth < limits.depth() && node instanceof Element element && isItem(element)) {
                            items.add(element);
                        }
                    }
                },
                root);
        return items;
    }

    private static boolean isItem(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return (local.equals("item") || local.equals("entry") || local.equals("deleted-entry"))
                && ITEMS.contains(Names.of(element));
    }
}
