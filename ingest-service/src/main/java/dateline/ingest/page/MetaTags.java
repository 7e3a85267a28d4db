package dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the elements {@code meta} and {@code link} say: Open Graph, Twitter, Dublin Core, Parse.ly and names of their own. */
final class MetaTags {

    /** By fact, the more trustworthy first. */
    private static final Map<Fact, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    Fact.TITLE,
                    List.of(
                            "og:title",
                            "twitter:title",
                            "parsely-title",
                            "sailthru.title",
                            "dc.title",
                            "dcterms.title",
                            "headline",
                            "citation_title",
                            "title")),
            Map.entry(
                    Fact.AUTHOR,
                    List.of(
                            "author",
                            "article:author_name",
                            "article:author",
                            "og:article:author",
                            "parsely-author",
                            "sailthru.author",
                            "dc.creator",
                            "dcterms.creator",
                            "dc.contributor",
                            "byl",
                            "byline",
                            "mediator_author",
                            "citation_author",
                            "cxenseparse:author",
                            "og:author",
                            "twitter:creator:name")),
            Map.entry(
                    Fact.PUBLISHED,
                    List.of(
                            "article:published_time",
                            "article:published",
                            "og:article:published_time",
                            "og:published_time",
                            "og:pubdate",
                            "bt:pubdate",
                            "datepublished",
                            "rnews:datepublished",
                            "parsely-pub-date",
                            "sailthru.date",
                            "cxenseparse:recs:publishtime",
                            "pubdate",
                            "publishdate",
                            "publish-date",
                            "publish_date",
                            "published_date",
                            "publication_date",
                            "publicationdate",
                            "originalpublicationdate",
                            "citation_publication_date",
                            "article:create_at",
                            "dcterms.issued",
                            "dc.date.issued",
                            "dcterms.created",
                            "dc.date.created",
                            "dcterms.date",
                            "dc.date",
                            "article_date_original",
                            "displaydate",
                            "date")),
            Map.entry(
                    Fact.UPDATED,
                    List.of(
                            "article:modified_time",
                            "article:modified",
                            "og:article:modified_time",
                            "og:modified_time",
                            "og:updated_time",
                            "article:update_at",
                            "datemodified",
                            "dcterms.modified",
                            "dc.date.modified",
                            "last-modified",
                            "lastmod",
                            "revised")),
            Map.entry(
                    Fact.SECTION,
                    List.of("article:section", "og:article:section", "parsely-section", "section", "category")),
            Map.entry(
                    Fact.KEYWORD,
                    List.of(
                            "article:tag",
                            "og:article:tag",
                            "news_keywords",
                            "parsely-tags",
                            "sailthru.tags",
                            "keywords",
                            "dc.subject",
                            "dcterms.subject")),
            Map.entry(
                    Fact.LANGUAGE,
                    List.of("dc.language", "dcterms.language", "og:locale", "language", "content-language")),
            Map.entry(
                    Fact.PUBLISHER,
                    List.of("og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "publisher")),
            Map.entry(Fact.RIGHTS, List.of("dc.rights", "dcterms.rights", "rights", "copyright")),
            Map.entry(
                    Fact.SUMMARY,
                    List.of(
                            "og:description",
                            "description",
                            "twitter:description",
                            "dc.description",
                            "dcterms.description")),
            Map.entry(Fact.FREE, List.of("isaccessibleforfree", "article:content_tier")),
            Map.entry(Fact.ADDRESS, List.of("og:url", "twitter:url", "parsely-link")));

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Page page) {
        page.elements("meta").forEach(this::read);
        page.elements("link")
                .filter(link -> List.of(
                                link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .contains("license"))
                .forEach(link -> add("rights", link.attr("href")));
        for (int i = 1; i <= 2; i++) {
            String label = value("twitter:label" + i).orElse("").toLowerCase(Locale.ROOT);
            if (label.equals("written by") || label.equals("by")) {
                value("twitter:data" + i).ifPresent(name -> add("byline", name));
            }
        }
    }

    private void read(Element meta) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                add(name, meta.attr(meta.hasAttr("content") ? "content" : "value"));
            }
        }
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(name, unsaid -> new ArrayList<>()).add(value.strip());
        }
    }

    Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The values of every name that says the fact, the more trustworthy first. */
    Stream<List<String>> said(Fact fact) {
        return NAMES.getOrDefault(fact, List.of()).stream()
                .filter(values::containsKey)
                .map(values::get);
    }

    Statement statement() {
        Statement.Builder out = new Statement.Builder();
        String type = value("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (type.contains("article") || values.containsKey("article:published_time")) {
            out.article();
        }
        for (Fact fact : NAMES.keySet()) {
            said(fact)
                    .filter(values -> usable(fact, values))
                    .findFirst()
                    .ifPresent(values -> values.forEach(value -> out.add(fact, value)));
        }
        return out.build();
    }

    /** Profiles stand where names should. */
    private static boolean usable(Fact fact, List<String> values) {
        return fact != Fact.AUTHOR
                || values.stream().anyMatch(value -> !Bylines.names(value).isEmpty());
    }
}
