package dateline.command.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the articles say of names: who has such a name, what lies where. Every method may throw {@link SearchUnavailable}. */
public final class Names {

    private static final String ENTITIES = "/news-entities/_search";
    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+)\\s*,\\s*(-?[0-9.]+)");
    private static final int MOST_PLACES = 5_000;

    private final ElasticsearchHttp http;

    Names(ElasticsearchHttp http) {
        this.http = http;
    }

    /**
     * The names of places within a distance.
     *
     * @param centre {@code latitude,longitude} in degrees, or the name of a place that articles tell the position of
     * @return empty where nobody knows where the centre is
     */
    public Optional<List<String>> near(String centre, int kilometres) throws InterruptedException {
        Optional<Map<String, Object>> point = point(centre);
        if (point.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> near =
                Map.of("geo_distance", Map.of("distance", kilometres + "km", "location", point.get()));
        JsonNode answer = http.post(
                ENTITIES, Map.of("size", 0, "query", Conditions.all(List.of(near)), "aggs", top("name", MOST_PLACES)));
        return Optional.of(buckets(answer));
    }

    private Optional<Map<String, Object>> point(String centre) throws InterruptedException {
        Matcher degrees = POINT.matcher(centre.strip());
        if (degrees.matches()) {
            double latitude = Double.parseDouble(degrees.group(1));
            double longitude = Double.parseDouble(degrees.group(2));
            return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                    ? Optional.empty()
                    : Optional.of(Map.of("lat", latitude, "lon", longitude));
        }
        List<Map<String, Object>> named =
                List.of(Map.of("term", Map.of("name.folded", centre)), Map.of("exists", Map.of("field", "location")));
        JsonNode answer = http.post(
                ENTITIES,
                Map.of(
                        "size",
                        0,
                        "query",
                        Conditions.all(named),
                        "aggs",
                        Map.of(
                                "top",
                                Map.of(
                                        "terms",
                                        Map.of("field", "gazetteer_id", "size", 1),
                                        "aggs",
                                        Map.of("one", Map.of("top_hits", Map.of("size", 1)))))));
        JsonNode location = answer.at("/aggregations/top/buckets/0/one/hits/hits/0/_source/location");
        return location.isMissingNode()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "lat", location.path("lat").asDouble(0),
                        "lon", location.path("lon").asDouble(0)));
    }

    private static Map<String, Object> top(String field, int most) {
        return Map.of("top", Map.of("terms", Map.of("field", field, "size", most)));
    }

    private static List<String> buckets(JsonNode answer) {
        List<String> keys = new ArrayList<>();
        for (JsonNode bucket : answer.at("/aggregations/top/buckets")) {
            keys.add(bucket.path("key").asString(""));
        }
        return keys;
    }
}
