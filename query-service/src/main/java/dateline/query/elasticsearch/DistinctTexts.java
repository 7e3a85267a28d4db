package dateline.query.elasticsearch;

import dateline.finding.FindingKey;
import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.question.CountBy;
import dateline.query.question.Counting;
import dateline.query.question.Kind;
import dateline.query.question.Order;
import dateline.query.question.Unacceptable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts how many different texts each row has. All texts are read for that, and a digest of each is held. */
final class DistinctTexts {

    private static final int PAGE = 2_000;

    private final Searches searches;
    private final int longest;

    DistinctTexts(Searches searches, int longest) {
        this.searches = searches;
        this.longest = longest;
    }

    /** By the values of a row, as {@link Counter#key} writes them. */
    Map<List<String>, Long> distinct(Counting counting, Map<String, Object> query) {
        String text = field(counting.of());
        Map<List<String>, Set<UUID>> texts = new HashMap<>();
        int read = 0;
        Optional<JsonNode> last = Optional.empty();
        do {
            JsonNode hits = page(counting, query, text, last);
            for (JsonNode hit : hits) {
                UUID digest = digest(hit.path("_source").path(text).asString(""));
                rows(counting, hit.path("fields"))
                        .forEach(row -> texts.computeIfAbsent(row, any -> new HashSet<>())
                                .add(digest));
            }
            read += hits.size();
            if (read > longest) {
                throw new Unacceptable(
                        "identical",
                        "is once for more than " + longest + " texts",
                        "ask for fewer days, sources or names");
            }
            last = hits.size() < PAGE
                    ? Optional.empty()
                    : Optional.of(hits.path(hits.size() - 1).path("sort"));
        } while (last.isPresent());
        Map<List<String>, Long> counts = new HashMap<>();
        texts.forEach((row, different) -> counts.put(row, (long) different.size()));
        return counts;
    }

    private static String field(Kind kind) {
        return switch (kind) {
            case QUOTES -> "text";
            case EVENTS -> "what";
            case ARTICLES ->
                throw new Unacceptable(
                        "identical", "is once for articles", "leave it out; only quotes and events are compared");
        };
    }

    private static UUID digest(String text) {
        return UUID.nameUUIDFromBytes(FindingKey.normalised(text).getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode page(Counting counting, Map<String, Object> query, String text, Optional<JsonNode> after) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query);
        body.put("size", PAGE);
        body.put("_source", List.of(text));
        body.put("track_total_hits", false);
        body.put("sort", Queries.sort(counting.of(), Order.NEWEST));
        body.put(
                "docvalue_fields",
                counting.by().stream().map(by -> value(counting.of(), by)).toList());
        after.ifPresent(sort -> body.put("search_after", sort));
        return searches.one(new Asked(Indices.of(counting.of()), body))
                .path("hits")
                .path("hits");
    }

    /** As the rows themselves are written, dates by the same format. */
    private static Map<String, Object> value(Kind kind, CountBy by) {
        String field = Counter.field(kind, by);
        return Counter.format(by)
                .<Map<String, Object>>map(format -> Map.of("field", field, "format", format))
                .orElseGet(() -> Map.of("field", field));
    }

    /** Every row that a hit counts in: one for each of its values, crossed with those of the other columns. */
    private static List<List<String>> rows(Counting counting, JsonNode fields) {
        List<List<@Nullable String>> rows = List.of(List.of());
        for (CountBy by : counting.by()) {
            List<List<@Nullable String>> longer = new ArrayList<>();
            for (List<@Nullable String> row : rows) {
                for (@Nullable String value : values(fields.path(Counter.field(counting.of(), by)))) {
                    List<@Nullable String> more = new ArrayList<>(row);
                    more.add(value);
                    longer.add(more);
                }
            }
            rows = longer;
        }
        return rows.stream().map(Counter::key).toList();
    }

    private static List<@Nullable String> values(JsonNode field) {
        List<@Nullable String> values = new ArrayList<>();
        field.forEach(value -> values.add(value.asString("")));
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }
}
