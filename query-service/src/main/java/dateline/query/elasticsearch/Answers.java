package dateline.query.elasticsearch;

import dateline.query.found.Facets.Facet;
import dateline.query.found.Results;
import dateline.query.question.Cursor;
import dateline.query.question.Cursor.Value;
import dateline.query.question.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Answers of searches as pages and facets. */
final class Answers {

    private Answers() {}

    /** The page that was asked for; one hit more than that says that there is another. */
    static <T> Results<T> page(JsonNode answer, Search search, Function<JsonNode, T> reader) {
        JsonNode hits = answer.path("hits").path("hits");
        int shown = Math.min(hits.size(), search.size());
        List<T> items = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            items.add(reader.apply(hits.path(i)));
        }
        JsonNode total = answer.path("hits").path("total");
        return new Results<>(
                items,
                total.path("value").asLong(0),
                total.path("relation").asString("eq").equals("eq"),
                hits.size() > shown ? cursor(hits.path(shown - 1)) : null);
    }

    static <T> List<T> items(JsonNode answer, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> items.add(reader.apply(hit)));
        return items;
    }

    private static Cursor cursor(JsonNode hit) {
        List<Value> values = new ArrayList<>();
        for (JsonNode value : hit.path("sort")) {
            values.add(
                    value.isIntegralNumber()
                            ? new Value.Whole(value.asLong())
                            : value.isNumber()
                                    ? new Value.Decimal(value.asDouble())
                                    : new Value.Text(value.asString("")));
        }
        return new Cursor(values);
    }

    /** The buckets of an aggregation by terms or by date. */
    static List<Facet> facets(JsonNode answer, String name) {
        List<Facet> facets = new ArrayList<>();
        for (JsonNode bucket : answer.path("aggregations").path(name).path("buckets")) {
            String value =
                    bucket.path("key_as_string").asString(bucket.path("key").asString(""));
            String title =
                    bucket.path("title").path("buckets").path(0).path("key").asString(value);
            facets.add(new Facet(value, title, bucket.path("doc_count").asLong(0)));
        }
        return facets;
    }

    static Map<String, Object> terms(String field, int size) {
        return Map.of("terms", Map.of("field", field, "size", size));
    }
}
