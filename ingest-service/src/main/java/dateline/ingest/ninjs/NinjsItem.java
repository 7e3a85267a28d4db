package dateline.ingest.ninjs;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.json.WrongField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The properties of an item, by their names in small letters, which are the same in all versions. Remembers which were asked for.
 * For one thread.
 */
final class NinjsItem {

    private static final int EXCERPT = 40;

    private final Map<String, JsonNode> properties = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private int unread;

    NinjsItem(JsonNode object) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey().toLowerCase(Locale.ROOT);
            properties.put(name, property.getValue());
            spellings.put(name, property.getKey());
        }
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    /** The names that start so, in their alphabetical order. */
    List<String> startingWith(String prefix) {
        return properties.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** A text; empty where it is absent, null or blank. */
    Optional<String> text(String name) throws WrongField {
        read.add(name);
        JsonNode value = properties.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new WrongField(spellings.get(name) + " is a string, not " + kind(value));
        }
        return Optional.of(value.stringValue()).filter(text -> !text.isBlank());
    }

    /** As a second choice: a text, or empty for anything else. */
    Supplier<Optional<String>> lazily(String name) {
        return () -> {
            read.add(name);
            return Optional.ofNullable(properties.get(name))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .filter(text -> !text.isBlank());
        };
    }

    /**
     * The objects of a list; those of an object that names them, as version 1 has it, with the name as {@code name}; of plain
     * values so named the name as {@code role}.
     */
    List<Map<String, JsonNode>> objects(String name) throws WrongField {
        read.add(name);
        JsonNode value = properties.get(name);
        List<Map<String, JsonNode>> objects = new ArrayList<>();
        if (value == null || value.isNull()) {
            return objects;
        }
        if (!value.isArray() && !value.isObject()) {
            throw new WrongField(spellings.get(name) + " is a list, not " + kind(value));
        }
        for (Map.Entry<String, JsonNode> entry : named(value)) {
            if (!entry.getKey().isEmpty() && entry.getValue().isValueNode()) {
                objects.add(Map.of("role", StringNode.valueOf(entry.getKey()), "value", entry.getValue()));
                continue;
            }
            if (!entry.getValue().isObject()) {
                throw new WrongField(spellings.get(name) + " is a list of objects, not of " + kind(entry.getValue()));
            }
            objects.add(object(entry));
        }
        return objects;
    }

    private static List<Map.Entry<String, JsonNode>> named(JsonNode value) {
        List<Map.Entry<String, JsonNode>> named = new ArrayList<>();
        if (value.isObject()) {
            named.addAll(value.properties());
        } else {
            value.forEach(element -> named.add(Map.entry("", element)));
        }
        return named;
    }

    private static Map<String, JsonNode> object(Map.Entry<String, JsonNode> entry) {
        Map<String, JsonNode> fields = new HashMap<>();
        entry.getValue()
                .properties()
                .forEach(field -> fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        if (!entry.getKey().isEmpty()) {
            fields.putIfAbsent("name", StringNode.valueOf(entry.getKey()));
        }
        return fields;
    }

    /** A plain value of an object; empty where there is none. */
    static Optional<String> plain(Map<String, JsonNode> object, String field) {
        return Optional.ofNullable(object.get(field))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    /** What nobody has asked for: plain values as labels, of the rest only the count. */
    void labels(DraftBuilder draft) {
        properties.forEach((name, value) -> {
            if (read.contains(name)) {
                return;
            }
            if (value.isValueNode()) {
                draft.label(name, value.isNull() ? null : value.asString());
            } else {
                unread++;
            }
        });
    }

    int unread() {
        return unread;
    }

    static String excerpt(String text) {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "a boolean";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NULL, MISSING, BINARY, POJO -> "nothing";
        };
    }
}
