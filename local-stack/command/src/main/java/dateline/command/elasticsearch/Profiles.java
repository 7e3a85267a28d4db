package dateline.command.elasticsearch;

import dateline.command.elasticsearch.Profile.Count;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Gathers profiles. Every method may throw {@link SearchUnavailable}. */
public final class Profiles {

    private static final int MOST_NAMES = 100;
    private static final int MOST_BESIDE = 12;
    private static final int DAYS_BY_DAY = 60;
    private static final int DAYS_BY_MONTH = 5 * 366;

    private final ElasticsearchHttp http;

    Profiles(ElasticsearchHttp http) {
        this.http = http;
    }

    /**
     * Those whose names have all the words, case and accents aside.
     *
     * @param most findings of each kind
     */
    public Optional<Profile> of(String words, int most) throws InterruptedException {
        JsonNode entities = figures(
                "/news-entities",
                Conditions.name(words, "name"),
                Map.of("names", terms("name", MOST_NAMES), "types", terms("type", MOST_BESIDE)));
        List<Count> names = counts(entities.path("names"));
        List<String> all = names.stream().map(Count::name).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(profile(names, all, counts(entities.path("types")), most));
    }

    private Profile profile(List<Count> names, List<String> all, List<Count> types, int most)
            throws InterruptedException {
        Map<String, Object> articles = Conditions.oneOf(all, "people", "organisations", "places");
        int room = MOST_BESIDE + all.size();
        JsonNode found = http.post(
                "/news-articles/_search",
                Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        true,
                        "query",
                        articles,
                        "aggs",
                        Map.of(
                                "people", terms("people", room),
                                "organisations", terms("organisations", room),
                                "places", terms("places", room),
                                "first", Map.of("min", Map.of("field", "published_at")),
                                "last", Map.of("max", Map.of("field", "published_at")))));
        JsonNode figures = found.path("aggregations");
        String first = day(figures.path("first"));
        String last = day(figures.path("last"));
        return new Profile(
                names,
                types,
                Hits.total(found),
                first,
                last,
                first.isEmpty() ? List.of() : overTime(articles, LocalDate.parse(first), LocalDate.parse(last)),
                beside(figures.path("people"), all),
                beside(figures.path("organisations"), all),
                beside(figures.path("places"), all),
                newest("/news-quotes", Conditions.oneOf(all, "speaker.name"), "published_at", most, Hits::quote),
                newest("/news-quotes", Conditions.oneOf(all, "about"), "published_at", most, Hits::quote),
                newest("/news-events", Conditions.oneOf(all, "participants"), "event_start", most, Hits::event));
    }

    private List<Count> overTime(Map<String, Object> articles, LocalDate first, LocalDate last)
            throws InterruptedException {
        long days = ChronoUnit.DAYS.between(first, last);
        boolean byDay = days <= DAYS_BY_DAY;
        boolean byMonth = days <= DAYS_BY_MONTH;
        Map<String, Object> histogram = Map.of(
                "date_histogram",
                Map.of(
                        "field", "published_at",
                        "calendar_interval", byDay ? "day" : byMonth ? "month" : "year",
                        "format", byDay ? "uuuu-MM-dd" : byMonth ? "uuuu-MM" : "uuuu"));
        JsonNode figures = figures("/news-articles", articles, Map.of("time", histogram));
        List<Count> counts = new ArrayList<>();
        for (JsonNode bucket : figures.path("time").path("buckets")) {
            counts.add(new Count(
                    bucket.path("key_as_string").asString(""),
                    bucket.path("doc_count").asLong(0)));
        }
        return counts;
    }

    private <T> Found<T> newest(
            String index, Map<String, Object> query, String time, int most, Function<JsonNode, T> reader)
            throws InterruptedException {
        JsonNode answer = http.post(
                index + "/_search",
                Map.of(
                        "size",
                        most,
                        "track_total_hits",
                        true,
                        "query",
                        query,
                        "sort",
                        List.of(Map.of(time, Map.of("order", "desc", "missing", "_last")), Map.of("key", "asc"))));
        return new Found<>(Hits.total(answer), Hits.of(answer, reader));
    }

    private JsonNode figures(String index, Map<String, Object> query, Map<String, Object> aggregations)
            throws InterruptedException {
        return http.post(index + "/_search", Map.of("size", 0, "query", query, "aggs", aggregations))
                .path("aggregations");
    }

    private static Map<String, Object> terms(String field, int most) {
        return Map.of("terms", Map.of("field", field, "size", most));
    }

    private static List<Count> beside(JsonNode aggregation, List<String> themselves) {
        Set<String> own = new HashSet<>(themselves);
        return counts(aggregation).stream()
                .filter(count -> !own.contains(count.name()))
                .limit(MOST_BESIDE)
                .toList();
    }

    private static List<Count> counts(JsonNode aggregation) {
        List<Count> counts = new ArrayList<>();
        for (JsonNode bucket : aggregation.path("buckets")) {
            counts.add(new Count(
                    bucket.path("key").asString(""), bucket.path("doc_count").asLong(0)));
        }
        return counts;
    }

    private static String day(JsonNode figure) {
        String written = figure.path("value_as_string").asString("");
        return written.length() < 10 ? "" : written.substring(0, 10);
    }
}
