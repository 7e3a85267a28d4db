package dateline.command;

import dateline.command.feed.DryRun;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a dry run has shown, as text. */
final class PreviewLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 160;
    private static final List<String> PLAIN =
            List.of("id", "url", "publishedAt", "updatedAt", "language", "completeness", "rights");

    private PreviewLines() {}

    static List<String> of(List<DryRun.Shown> shown) {
        List<String> lines = new ArrayList<>();
        for (DryRun.Shown one : shown) {
            JsonNode entry = one.entry();
            lines.add(one.file() + " " + entry.path("number").asLong(0) + ": "
                    + entry.path("outcome").asString(""));
            if (entry.has("reason")) {
                lines.add("  " + entry.path("reason").asString(""));
            }
            if (entry.has("article")) {
                lines.addAll(article(entry.path("article")));
            } else if (entry.has("id")) {
                lines.add("  takes down " + entry.path("id").asString(""));
            }
        }
        lines.add(shown.isEmpty() ? "there is no article in it" : "Nothing was sent on: this was a dry run.");
        return lines;
    }

    private static List<String> article(JsonNode article) {
        List<String> lines = new ArrayList<>();
        add(lines, "title", article.path("title").asString(""));
        add(lines, "source", article.path("source").path("id").asString(""));
        PLAIN.forEach(field -> add(lines, field, article.path(field).asString("")));
        add(lines, "authors", joined(article.path("authors")));
        add(lines, "subjects", joined(article.path("subjects")));
        article.path("labels")
                .properties()
                .forEach(label ->
                        add(lines, "label." + label.getKey(), label.getValue().asString("")));
        add(lines, "body", article.path("body").asString(""));
        return lines;
    }

    private static String joined(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(
                item.isObject() ? item.path("name").asString(item.path("code").asString("")) : item.asString("")));
        return String.join("; ", names);
    }

    private static void add(List<String> lines, String name, String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            lines.add("  " + name + ": " + (line.length() > BODY ? line.substring(0, BODY) + "…" : line));
        }
    }

    static String json(List<DryRun.Shown> shown) {
        ArrayNode array = JSON.createArrayNode();
        for (DryRun.Shown one : shown) {
            ObjectNode node = array.addObject();
            node.put("file", one.file());
            one.entry().properties().forEach(field -> node.set(field.getKey(), field.getValue()));
        }
        return JSON.writeValueAsString(array);
    }
}
