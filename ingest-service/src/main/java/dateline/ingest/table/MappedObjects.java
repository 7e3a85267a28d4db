package dateline.ingest.table;

import dateline.ingest.article.Draft;
import dateline.ingest.json.JsonObjects;
import dateline.ingest.json.WrongField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Objects as rows: a plain value is called by the names of all objects it lies in, with dots between them, and lists do not count:
 * {@code {"headline": {"main": "A"}, "tags": ["b", "c"]}} has the columns {@code headline.main} and {@code tags}.
 */
public final class MappedObjects implements JsonObjects {

    private final Mapping mapping;

    public MappedObjects(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Read read(JsonParser parser, Draft defaults) throws WrongField {
        Map<String, List<String>> values = new LinkedHashMap<>();
        readObject(parser, "", values);
        Row row = new Row(values);
        try {
            mapping.checkObject(row);
        } catch (WrongMapping e) {
            throw new WrongField(e.reason());
        }
        return new Read(mapping.draft(row, defaults), 0);
    }

    private static void readObject(JsonParser parser, String prefix, Map<String, List<String>> values) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            parser.nextToken();
            readValue(parser, name, values);
        }
    }

    private static void readValue(JsonParser parser, String name, Map<String, List<String>> values) {
        switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, name + ".", values);
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    readValue(parser, name, values);
                }
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                column(values, name).add(parser.getString());
            case VALUE_NULL, NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, END_OBJECT, END_ARRAY -> {
                // A column without a value.
                var _ = column(values, name);
            }
        }
    }

    private static List<String> column(Map<String, List<String>> values, String name) {
        return values.computeIfAbsent(name, key -> new ArrayList<>());
    }
}
