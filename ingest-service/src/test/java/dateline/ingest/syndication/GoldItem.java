package dateline.ingest.syndication;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** An item as gofeed expects it: of its parsers for RSS, Atom and JSON Feed, or in the form that it has for all of them. */
record GoldItem(JsonNode item) {

    /** The fields that are there, as text without markup. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "title", first("title"));
        put(fields, "link", first("link", "url"));
        put(fields, "guid", first("guid", "id"));
        put(fields, "content", first("content", "content_html", "content_text"));
        put(fields, "description", first("description", "summary"));
        put(fields, "published", moment(first("publishedParsed", "pubDateParsed", "date_published")));
        put(fields, "updated", moment(first("updatedParsed", "date_modified")));
        JsonNode people = item.has("authors") ? item.path("authors") : item.path("author");
        put(fields, "authors", joined(people, "name", "email", "uri"));
        put(
                fields,
                "categories",
                joined(item.has("tags") ? item.path("tags") : item.path("categories"), "value", "label", "term"));
        links().findFirst().ifPresent(link -> put(fields, "link", link));
        return fields;
    }

    private static String plain(String text) {
        return Jsoup.parse(text).text().replaceAll("\\s+", " ").strip();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        String plain = plain(value);
        if (!plain.isEmpty()) {
            fields.put(name, plain);
        }
    }

    private String first(String... names) {
        return Stream.of(names)
                .map(item::path)
                .map(GoldItem::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(JsonNode node) {
        return node.isObject() ? node.path("value").asString("") : node.isValueNode() ? node.asString("") : "";
    }

    private static String moment(String date) {
        return date.isEmpty() ? "" : OffsetDateTime.parse(date).toInstant().toString();
    }

    private static String joined(JsonNode list, String... names) {
        Stream<JsonNode> nodes = list.isArray() ? list.valueStream() : Stream.of(list);
        return nodes.map(node -> node.isObject()
                        ? Stream.of(names)
                                .map(name -> node.path(name).asString(""))
                                .filter(text -> !text.isBlank())
                                .findFirst()
                                .orElse("")
                        : node.asString(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** Of Atom the links are a list with their relations. */
    private Stream<String> links() {
        return item.path("links")
                .valueStream()
                .filter(link -> link.isObject()
                        && link.path("rel").asString("alternate").equals("alternate"))
                .map(link -> link.path("href").asString(""));
    }
}
