package dateline.ingest.page;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as scripts in pages hold it: in comments, with line ends in strings, commas too many, more values than one. What stands
 * before the first error that nothing mends is kept. Thread-safe.
 */
final class TolerantJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values of one script; each costs memory, however short it is. */
    private static final int VALUES = 100_000;

    private final JsonFactory factory;

    TolerantJson(int depth) {
        factory = JsonFactory.builder()
                .enable(
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_MISSING_VALUES,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(depth).build())
                .build();
    }

    /** The values in a script, as far as they can be read. */
    ArrayNode read(String script) {
        String json = script.replaceFirst(
                        "^[\\s;]*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)", "")
                .strip();
        Reading reading = new Reading();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                reading.value(parser);
            }
        } catch (JacksonException e) {
            // The rest is lost; what came before it still holds.
            return reading.roots;
        }
        return reading.roots;
    }

    /** Children are put into their parents before they are read, so that an error leaves what was there before it. */
    private static final class Reading {

        private final ArrayNode roots = NODES.arrayNode();
        private int values;

        void value(JsonParser parser) {
            JsonNode node = empty(parser);
            roots.add(node);
            fill(node, parser);
        }

        private void fill(JsonNode node, JsonParser parser) {
            switch (node) {
                case ObjectNode object -> {
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String name = parser.currentName();
                        parser.nextToken();
                        count();
                        JsonNode value = empty(parser);
                        object.set(name, value);
                        fill(value, parser);
                    }
                }
                case ArrayNode array -> {
                    @Nullable JsonToken token = parser.nextToken();
                    while (token != null && token != JsonToken.END_ARRAY) {
                        count();
                        JsonNode value = empty(parser);
                        array.add(value);
                        fill(value, parser);
                        token = parser.nextToken();
                    }
                }
                default -> {}
            }
        }

        private void count() {
            values++;
            if (values > VALUES) {
                throw new StreamConstraintsException("more than " + VALUES + " values");
            }
        }

        private static JsonNode empty(JsonParser parser) {
            return switch (parser.currentToken()) {
                case START_OBJECT -> NODES.objectNode();
                case START_ARRAY -> NODES.arrayNode();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    NODES.stringNode(parser.getString());
                case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, END_OBJECT, END_ARRAY ->
                    NODES.nullNode();
            };
        }
    }
}
