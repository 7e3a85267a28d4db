package dateline.query.elasticsearch;

import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.found.Numbers;
import dateline.query.found.Numbers.Row;
import dateline.query.question.CountBy;
import dateline.query.question.Counting;
import dateline.query.question.Counting.Identical;
import dateline.query.question.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts by up to three columns. An item with several values in a column counts in a row for each. */
final class Counter {

    private final Searches searches;
    private final DistinctTexts texts;

    /**
     * Counts through Elasticsearch.
     *
     * @param longest how many texts may be compared with each other
     */
    Counter(Searches searches, int longest) {
        this.searches = searches;
        this.texts = new DistinctTexts(searches, longest);
    }

    Numbers count(Counting counting, Optional<Map<String, Object>> near) {
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(Queries.of(counting.of(), counting.criteria()));
        near.ifPresent(filters::add);
        Map<String, Object> query = Queries.allOf(filters);
        Map<List<String>, Long> distinct =
                counting.identical() == Identical.ONCE ? texts.distinct(counting, query) : Map.of();
        List<Row> rows = new ArrayList<>();
        for (JsonNode bucket : groups(counting, query)) {
            List<@Nullable String> values = values(counting, bucket.path("key"));
            rows.add(new Row(
                    values,
                    bucket.path("doc_count").asLong(0),
                    counting.identical() == Identical.ONCE ? distinct.getOrDefault(key(values), 0L) : null));
        }
        rows.sort(Comparator.comparingLong(Counter::size)
                .thenComparingLong(Row::count)
                .reversed()
                .thenComparing(row -> key(row.values()).toString()));
        return new Numbers(counting.by(), rows.subList(0, Math.min(counting.size(), rows.size())), rows.size());
    }

    private static long size(Row row) {
        Long distinct = row.distinct();
        return distinct == null ? row.count() : distinct;
    }

    private List<JsonNode> groups(Counting counting, Map<String, Object> query) {
        List<Map<String, Object>> columns = counting.by().stream()
                .map(by -> Map.<String, Object>of(name(by), column(counting.of(), by)))
                .toList();
        return Groups.all(after -> {
            Map<String, Object> page = new HashMap<>(Map.of("size", Groups.PAGE, "sources", columns));
            after.ifPresent(key -> page.put("after", key));
            Map<String, Object> search =
                    Map.of("size", 0, "query", query, "aggs", Map.of("groups", Map.of("composite", page)));
            return searches.one(new Asked(Indices.of(counting.of()), search))
                    .path("aggregations")
                    .path("groups");
        });
    }

    private static Map<String, Object> column(Kind kind, CountBy by) {
        String field = field(kind, by);
        return format(by)
                .<Map<String, Object>>map(format -> Map.of(
                        "date_histogram",
                        Map.of(
                                "field",
                                field,
                                "calendar_interval",
                                name(by),
                                "format",
                                format,
                                "missing_bucket",
                                true)))
                .orElseGet(() -> Map.of("terms", Map.of("field", field, "missing_bucket", true)));
    }

    static Optional<String> format(CountBy by) {
        return switch (by) {
            case DAY -> Optional.of("yyyy-MM-dd");
            case MONTH -> Optional.of("yyyy-MM");
            case YEAR -> Optional.of("yyyy");
            case SPEAKER, PERSON, PLACE, SOURCE, LANGUAGE, KIND, STATUS -> Optional.empty();
        };
    }

    static String field(Kind kind, CountBy by) {
        return switch (by) {
            case SPEAKER -> "speaker.name";
            case PERSON ->
                switch (kind) {
                    case ARTICLES -> "people";
                    case QUOTES -> "about";
                    case EVENTS -> "participants";
                };
            case PLACE -> kind == Kind.EVENTS ? "event_places" : "places";
            case SOURCE -> "source.id";
            case LANGUAGE -> "language";
            case KIND -> "kind";
            case STATUS -> "status";
            case DAY, MONTH, YEAR -> kind == Kind.EVENTS ? "event_start" : "published_at";
        };
    }

    private static String name(CountBy by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private static List<@Nullable String> values(Counting counting, JsonNode key) {
        List<@Nullable String> values = new ArrayList<>();
        for (CountBy by : counting.by()) {
            JsonNode value = key.path(name(by));
            values.add(value.isNull() || value.isMissingNode() ? null : value.asString(""));
        }
        return values;
    }

    static List<String> key(List<@Nullable String> values) {
        return values.stream().map(value -> value == null ? "\u0000" : value).toList();
    }
}
