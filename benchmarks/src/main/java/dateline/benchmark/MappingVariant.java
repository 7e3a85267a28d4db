package dateline.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An index as it might be laid out instead.
 *
 * @param change of an index as Elasticsearch describes it: {@code settings.index} and {@code mappings}
 */
record MappingVariant(String what, Consumer<ObjectNode> change) {

    private static final List<String> SEARCHED = List.of(
            "title",
            "body",
            "people",
            "organisations",
            "places",
            "subjects",
            "name",
            "mentions",
            "text",
            "what",
            "trigger",
            "participants",
            "event_places");

    static List<MappingVariant> all() {
        return List.of(
                new MappingVariant("as it is", index -> {}),
                new MappingVariant(
                        "`best_compression`", index -> settings(index).put("codec", "best_compression")),
                new MappingVariant(
                        "no norms anywhere",
                        index -> fields(index, field -> {
                            if (isText(field)) {
                                field.put("norms", false);
                            }
                        })),
                new MappingVariant(
                        "no norms in words of names",
                        index -> subFields(index, "text", (fields, field) -> field.put("norms", false))),
                new MappingVariant(
                        "no positions in words of names",
                        index -> subFields(index, "text", (fields, field) -> field.put("index_options", "freqs"))),
                new MappingVariant(
                        "names without `.text`",
                        index -> subFields(index, "text", (fields, field) -> fields.remove("text"))),
                new MappingVariant(
                        "names without `.folded`",
                        index -> subFields(index, "folded", (fields, field) -> fields.remove("folded"))),
                new MappingVariant(
                        "texts without `.english`",
                        index -> subFields(index, "english", (fields, field) -> fields.remove("english"))),
                new MappingVariant("with `search_all`, copied to", MappingVariant::withSearchAll),
                new MappingVariant("with completion for names", MappingVariant::withCompletion));
    }

    private interface SubField {
        void change(ObjectNode fields, ObjectNode field);
    }

    private static ObjectNode settings(ObjectNode index) {
        return (ObjectNode) index.path("settings").path("index");
    }

    private static ObjectNode properties(ObjectNode index) {
        return (ObjectNode) index.path("mappings").path("properties");
    }

    private static void withSearchAll(ObjectNode index) {
        ObjectNode properties = properties(index);
        for (String name : SEARCHED) {
            if (properties.path(name) instanceof ObjectNode field) {
                field.put("copy_to", "search_all");
            }
        }
        properties.putObject("search_all").put("type", "text").put("analyzer", "folded");
    }

    /** Of people, organisations, places and speakers, where they are the document's own. */
    private static void withCompletion(ObjectNode index) {
        if (properties(index).path("name") instanceof ObjectNode name) {
            name.withObjectProperty("fields").putObject("complete").put("type", "completion");
        }
    }

    private static boolean isText(JsonNode field) {
        return field.path("type").asString("").equals("text");
    }

    /** Every field and sub-field. */
    private static void fields(ObjectNode index, Consumer<ObjectNode> change) {
        walk(properties(index), change);
    }

    private static void walk(JsonNode fields, Consumer<ObjectNode> change) {
        for (Map.Entry<String, JsonNode> entry : fields.properties()) {
            if (entry.getValue() instanceof ObjectNode field) {
                change.accept(field);
                walk(field.path("properties"), change);
                walk(field.path("fields"), change);
            }
        }
    }

    private static void subFields(ObjectNode index, String name, SubField change) {
        fields(index, field -> {
            if (field.path("fields") instanceof ObjectNode below && below.path(name) instanceof ObjectNode sub) {
                change.change(below, sub);
            }
        });
    }
}
