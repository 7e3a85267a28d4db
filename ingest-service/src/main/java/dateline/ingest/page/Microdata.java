package dateline.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What attributes of the elements say by the vocabulary of schema.org: microdata and RDFa. */
final class Microdata {

    private static final Map<String, Fact> FACTS = Map.ofEntries(
            Map.entry("headline", Fact.TITLE),
            Map.entry("datepublished", Fact.PUBLISHED),
            Map.entry("datecreated", Fact.PUBLISHED),
            Map.entry("datemodified", Fact.UPDATED),
            Map.entry("author", Fact.AUTHOR),
            Map.entry("creator", Fact.AUTHOR),
            Map.entry("publisher", Fact.PUBLISHER),
            Map.entry("articlesection", Fact.SECTION),
            Map.entry("keywords", Fact.KEYWORD),
            Map.entry("inlanguage", Fact.LANGUAGE),
            Map.entry("description", Fact.SUMMARY),
            Map.entry("copyrightnotice", Fact.RIGHTS),
            Map.entry("isaccessibleforfree", Fact.FREE));

    private Microdata() {}

    static Statement of(Page page) {
        Reader reader = new Reader();
        NodeTraversor.traverse(reader, page.document());
        return reader.statement();
    }

    /** The properties of the element, without the prefixes of vocabularies. */
    static List<String> properties(Element element) {
        String written = element.hasAttr("itemprop") ? element.attr("itemprop") : element.attr("property");
        return List.of(written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?:https?://)?\\S*[/:#]", "")
                .split("\\s+"));
    }

    private static final class Reader implements NodeVisitor {

        private final Statement.Builder out = new Statement.Builder();
        private int articles;
        /** The things that the current element belongs to, the innermost first. */
        private final Deque<Scope> scopes = new ArrayDeque<>();

        /**
         * A thing with properties of its own.
         *
         * @param owner the property of the article that it is the value of
         */
        private record Scope(Element element, boolean article, Optional<Fact> owner) {}

        Statement statement() {
            return articles == 1 ? out.article().build() : out.build();
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            // The property of a meta element is of Open Graph and its kin.
            boolean property = element.hasAttr("itemprop")
                    || (element.hasAttr("property") && !element.normalName().equals("meta"));
            Optional<Fact> fact = property ? fact(element) : Optional.empty();
            boolean outside = scopes.isEmpty() || scopes.getFirst().article();
            if (element.hasAttr("itemscope") || element.hasAttr("typeof")) {
                String type = (element.attr("itemtype") + element.attr("typeof"))
                        .strip()
                        .toLowerCase(Locale.ROOT);
                boolean article = type.endsWith("article") || type.endsWith("blogposting");
                articles += article && outside ? 1 : 0;
                // What follows the first is another one: the teaser of a related article, or all of it is a list.
                boolean own = article ? articles == 1 : type.endsWith("webpage");
                scopes.push(new Scope(element, own && outside, outside ? fact : Optional.empty()));
            } else if (property) {
                read(element, fact, outside);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!scopes.isEmpty() && scopes.getFirst().element().equals(node)) {
                scopes.pop();
            }
        }

        private void read(Element element, Optional<Fact> fact, boolean outside) {
            if (outside) {
                fact.ifPresent(known -> out.add(known, value(element)));
            } else if (properties(element).contains("name")) {
                scopes.getFirst().owner().ifPresent(owner -> out.add(owner, value(element)));
            }
        }

        private static Optional<Fact> fact(Element element) {
            return properties(element).stream()
                    .filter(FACTS::containsKey)
                    .map(FACTS::get)
                    .findFirst();
        }

        private static String value(Element element) {
            return List.of("content", "datetime").stream()
                    .map(element::attr)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElseGet(() -> Shown.text(element));
        }
    }
}
