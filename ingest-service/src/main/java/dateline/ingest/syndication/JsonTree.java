package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON value with all that is in it. */
sealed interface JsonTree {

    record Plain(String text) implements JsonTree {}

    record Many(List<JsonTree> items) implements JsonTree {}

    record Fields(Map<String, JsonTree> byName) implements JsonTree {

        /** A plain value with anything in it; a value of another kind counts as none. */
        Optional<String> text(String name) {
            return byName.get(name) instanceof Plain(String text) && !text.isBlank()
                    ? Optional.of(text.strip())
                    : Optional.empty();
        }

        /** The items of a list; a value that is none is a list of itself. */
        Stream<JsonTree> list(String name) {
            return switch (byName.get(name)) {
                case null -> Stream.empty();
                case Many(List<JsonTree> items) -> items.stream();
                case JsonTree one -> Stream.of(one);
            };
        }

        /** The objects in a list. */
        Stream<Fields> objects(String name) {
            return list(name).flatMap(item -> item instanceof Fields object ? Stream.of(object) : Stream.empty());
        }
    }

    /** Reads the value on which the parser stands; nulls are left out. Values are counted, because each costs memory. */
    final class Reader {

        private static final int VALUES = 500_000;

        private final JsonParser parser;
        private int values;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        @Nullable
        JsonTree value() throws NoFeed {
            values++;
            if (values > VALUES) {
                throw new NoFeed(Rejection.tooLarge("the feed has more than " + VALUES + " values"));
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object();
                case START_ARRAY -> list();
                case VALUE_NULL -> null;
                case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value starts here: " + parser.currentToken());
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    new Plain(parser.getString());
            };
        }

        private Fields object() throws NoFeed {
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                @Nullable JsonTree value = value();
                if (value != null) {
                    fields.put(name, value);
                }
            }
            return new Fields(fields);
        }

        private Many list() throws NoFeed {
            List<JsonTree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                @Nullable JsonTree value = value();
                if (value != null) {
                    items.add(value);
                }
            }
            return new Many(items);
        }
    }
}
