package dateline.ingest.json;

import dateline.article.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The kinds of values that an article's fields may have. The parser stands on the first token of the value. */
final class JsonValues {

    private JsonValues() {}

    /** A string or null. */
    static Optional<String> text(JsonParser parser, String field) throws WrongField {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> Optional.of(parser.getString());
            case VALUE_NULL -> Optional.empty();
            default -> throw WrongField.of(field, "a string", kind(parser.currentToken()));
        };
    }

    /** A string, a number as it is written, or null. */
    static Optional<String> textOrNumber(JsonParser parser, String field) throws WrongField {
        return parser.currentToken().isNumeric() ? Optional.of(parser.getString()) : text(parser, field);
    }

    /** The value as it is written, or empty where it is null or not plain. */
    static Optional<String> plain(JsonParser parser) {
        return parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL
                ? Optional.of(parser.getString())
                : Optional.empty();
    }

    /** Names: a string, an object with a {@code name}, or a list of these. */
    static List<String> names(JsonParser parser, String field) throws WrongField {
        List<String> names = new ArrayList<>();
        for (Map<String, String> item : items(parser, field)) {
            Optional.ofNullable(item.get("name")).ifPresent(names::add);
        }
        return names;
    }

    /** Subjects: a string, an object of {@code scheme}, {@code code} and {@code name}, or a list of these. */
    static List<Subject> subjects(JsonParser parser, String field) throws WrongField {
        List<Subject> subjects = new ArrayList<>();
        for (Map<String, String> item : items(parser, field)) {
            if (item.containsKey("code") || item.containsKey("name")) {
                subjects.add(new Subject(item.get("scheme"), item.get("code"), item.get("name")));
            }
        }
        return subjects;
    }

    /** The plain values of an object by name; whatever else it holds is passed over. */
    static Map<String, String> object(JsonParser parser) {
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            plain(parser).ifPresent(value -> values.put(name, value));
            parser.skipChildren();
        }
        return values;
    }

    static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT -> "no value";
        };
    }

    private static List<Map<String, String>> items(JsonParser parser, String field) throws WrongField {
        List<Map<String, String>> items = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            item(parser, field).ifPresent(items::add);
            return items;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item(parser, field).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<Map<String, String>> item(JsonParser parser, String field) throws WrongField {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> Optional.of(Map.of("name", parser.getString()));
            case START_OBJECT -> Optional.of(object(parser));
            case VALUE_NULL -> Optional.empty();
            default ->
                throw WrongField.of(
                        field, "a string, an object or a list of these", kind(parser.currentToken()) + " there");
        };
    }
}
