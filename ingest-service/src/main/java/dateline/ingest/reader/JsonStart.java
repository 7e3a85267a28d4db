package dateline.ingest.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The first object of JSON, as far as the beginning shows it.
 *
 * @param fields the object's own plain fields; lists and objects in it have an empty value
 */
public record JsonStart(Shape shape, Map<String, String> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /** How the input goes on. */
    public enum Shape {
        /** A list, of objects as far as can be seen. */
        LIST,
        /** One object and nothing else. */
        ONE,
        /** An object in the first line, and more in the next. */
        LINES,
        /** An object over several lines, or followed by another in the same line. */
        SEVERAL,
        /** An object whose line does not end here. */
        UNENDED
    }

    public JsonStart {
        fields = Map.copyOf(fields);
    }

    /** Whether there is such a field, whatever it holds. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** A plain value; empty where there is none. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    static Optional<JsonStart> in(String text, boolean whole) {
        boolean list = text.startsWith("[");
        if (!list && !text.startsWith("{")) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        int end = -1;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            @Nullable JsonToken first = list ? parser.nextToken() : parser.currentToken();
            if (first != JsonToken.START_OBJECT) {
                return list && (first == JsonToken.START_ARRAY || first == JsonToken.END_ARRAY)
                        ? Optional.of(new JsonStart(Shape.LIST, Map.of()))
                        : Optional.empty();
            }
            readFields(parser, fields);
            end = Math.toIntExact(parser.currentLocation().getCharOffset());
        } catch (JacksonException e) {
            // Cut off where the beginning ends, or not JSON: the reader tells which, with the place.
            if (fields.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new JsonStart(list ? Shape.LIST : shape(text, end, whole), fields));
    }

    private static void readFields(JsonParser parser, Map<String, String> fields) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            fields.put(name, value.isScalarValue() ? parser.getString() : "");
            parser.skipChildren();
        }
    }

    private static Shape shape(String text, int end, boolean whole) {
        int line = text.indexOf('\n');
        if (end < 0) {
            return line < 0 ? Shape.UNENDED : Shape.SEVERAL;
        }
        String rest = text.substring(end);
        if (rest.isBlank() && whole) {
            return Shape.ONE;
        }
        boolean lines = line >= end && text.substring(end, line).isBlank();
        return lines ? Shape.LINES : line < 0 && rest.isBlank() ? Shape.UNENDED : Shape.SEVERAL;
    }
}
