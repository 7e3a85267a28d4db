package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** What the scripts of {@code application/ld+json} say by the vocabulary of schema.org. */
final class JsonLd {

    private static final Set<String> ARTICLES = Set.of(
            "blogposting", "liveblogposting", "report", "socialmediaposting", "reportagenewsarticle", "webcontent");

    /** Under these an article is another than the page's own. */
    private static final Set<String> OTHERS = Set.of(
            "itemlistelement",
            "haspart",
            "ispartof",
            "mentions",
            "citation",
            "about",
            "blogpost",
            "blogposts",
            "liveblogupdate",
            "relatedlink",
            "isbasedon",
            "subjectof",
            "comment",
            "video",
            "itemreviewed");

    /** Longer than the data of any page; what one page has beyond that is not read. */
    private static final int LONGEST = 2_000_000;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    /** The statement on the page's own article; empty where there is none, or where it cannot be told which of several it is. */
    static Optional<Statement> of(Page page, int depth) {
        JsonLd data = new JsonLd();
        TolerantJson json = new TolerantJson(depth);
        int left = LONGEST;
        for (Element script : page.elements("script").filter(JsonLd::isData).toList()) {
            String text = script.data();
            left -= text.length();
            if (left >= 0) {
                data.collect(json.read(text));
            }
        }
        return data.own(page).map(article -> data.new Reader(article).statement());
    }

    private static boolean isData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        }
        if (!node.isObject()) {
            return;
        }
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        if (isArticle(node)) {
            articles.add(node);
        }
        node.properties().forEach(property -> {
            if (!OTHERS.contains(property.getKey().toLowerCase(Locale.ROOT))) {
                collect(property.getValue());
            }
        });
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type"))
                .map(type -> type.replaceFirst(".*[/:#]", "").toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.endsWith("article") || ARTICLES.contains(type));
    }

    private Optional<JsonNode> own(Page page) {
        if (articles.size() < 2) {
            return articles.stream().findFirst();
        }
        List<String> titles = Stream.of(
                        Stream.of(page.title()),
                        page.elements("h1").limit(5).map(Shown::text),
                        page.elements("meta")
                                .filter(meta -> meta.attr("property").equals("og:title"))
                                .map(meta -> meta.attr("content")))
                .flatMap(Function.identity())
                .map(JsonLd::plain)
                .filter(title -> !title.isEmpty())
                .toList();
        List<JsonNode> titled =
                articles.stream().filter(article -> isTitled(article, titles)).toList();
        // The same article is often told twice; the one with more to say counts.
        return (titled.isEmpty() && sameHeadline() ? articles : titled)
                .stream().max(Comparator.comparingInt(JsonNode::size));
    }

    private static boolean isTitled(JsonNode article, List<String> titles) {
        String headline = plain(article.path("headline").asString(""));
        return !headline.isEmpty()
                && titles.stream().anyMatch(title -> title.contains(headline) || headline.contains(title));
    }

    private boolean sameHeadline() {
        return articles.stream()
                        .map(article -> plain(article.path("headline").asString("")))
                        .distinct()
                        .count()
                == 1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().flatMap(JsonLd::texts) : Stream.of(node.asString(""));
    }

    /** Reads one article, with what it refers to. */
    private final class Reader {

        private final JsonNode article;
        private final Statement.Builder out = new Statement.Builder().article();

        Reader(JsonNode article) {
            this.article = article;
        }

        Statement statement() {
            add(Fact.TITLE, "headline", "name", "alternativeHeadline");
            add(Fact.PUBLISHED, "datePublished", "dateCreated", "uploadDate");
            add(Fact.UPDATED, "dateModified");
            add(Fact.SUMMARY, "description", "abstract");
            add(Fact.TEXT, "articleBody", "text");
            add(Fact.LANGUAGE, "inLanguage");
            add(Fact.FREE, "isAccessibleForFree");
            add(Fact.RIGHTS, "copyrightNotice", "license");
            add(Fact.ADDRESS, "url", "mainEntityOfPage", "@id");
            named("author")
                    .or(() -> named("creator"))
                    .ifPresent(names -> names.forEach(name -> out.add(Fact.AUTHOR, name)));
            named("publisher")
                    .or(() -> named("sourceOrganization"))
                    .ifPresent(names -> out.add(Fact.PUBLISHER, names.getFirst()));
            many("articleSection").forEach(section -> out.add(Fact.SECTION, section));
            many("keywords").forEach(keyword -> out.add(Fact.KEYWORD, keyword));
            return out.build();
        }

        /** The first of the properties that is plain, or names something. */
        private void add(Fact fact, String... properties) {
            for (String property : properties) {
                Optional<String> value = names(article.path(property)).findFirst();
                if (value.isPresent()) {
                    out.add(fact, value.get());
                    return;
                }
            }
        }

        private Optional<List<String>> named(String property) {
            List<String> names = names(article.path(property)).toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }

        private List<String> many(String property) {
            return names(article.path(property)).toList();
        }

        private Stream<String> names(JsonNode node) {
            if (node.isArray()) {
                return node.valueStream().flatMap(this::names);
            }
            if (!node.isObject()) {
                return Stream.of(node.asString("")).filter(text -> !text.isBlank());
            }
            JsonNode meant =
                    node.size() == 1 ? byId.getOrDefault(node.path("@id").asString(""), node) : node;
            return Stream.of("name", "@value", "termCode", "url", "@id")
                    .flatMap(property -> texts(meant.path(property)))
                    .filter(text -> !text.isBlank())
                    .limit(1);
        }
    }
}
