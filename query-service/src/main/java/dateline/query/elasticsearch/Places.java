package dateline.query.elasticsearch;

import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.found.Facets.Facet;
import dateline.query.question.Criteria;
import dateline.query.question.Near;
import dateline.query.question.Unacceptable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds what happened near a point. Events name their places, entities know where these lie: so the names that lie near are
 * looked up first.
 */
final class Places {

    /** The most frequent names within the circle; a larger circle holds more, the rarest of which are left out. */
    private static final int MOST_NAMES = 500;

    private final Searches searches;

    Places(Searches searches) {
        this.searches = searches;
    }

    /** A filter of events; empty where nearness was not asked for. */
    Optional<Map<String, Object>> near(Criteria criteria) {
        Near near = criteria.near();
        if (near == null) {
            return Optional.empty();
        }
        Near.Point point = switch (near) {
            case Near.Point given -> given;
            case Near.Place(String name, int kilometres) -> located(name, kilometres);
        };
        return Optional.of(Queries.terms("event_places", namesAround(point)));
    }

    private List<String> namesAround(Near.Point point) {
        Map<String, Object> circle = Map.of(
                "geo_distance",
                Map.of(
                        "distance",
                        point.kilometres() + "km",
                        "location",
                        Map.of("lat", point.latitude(), "lon", point.longitude())));
        JsonNode answer = searches.one(new Asked(
                Indices.ENTITIES,
                Map.of(
                        "size", 0,
                        "query", Queries.allOf(List.of(circle)),
                        "aggs", Map.of("names", Answers.terms("name", MOST_NAMES)))));
        return Answers.facets(answer, "names").stream().map(Facet::value).toList();
    }

    private Near.Point located(String name, int kilometres) {
        JsonNode answer = searches.one(new Asked(
                Indices.ENTITIES,
                Map.of(
                        "size",
                        1,
                        "query",
                        Queries.allOf(List.of(
                                Map.of("term", Map.of("name.folded", name)),
                                Map.of("exists", Map.of("field", "location")))),
                        "sort",
                        List.of(Map.of("salience", "desc"), Map.of("article.id", "asc")))));
        JsonNode location =
                answer.path("hits").path("hits").path(0).path("_source").path("location");
        if (!location.isObject()) {
            throw new Unacceptable(
                    "near",
                    "is no place whose position an article tells",
                    "give latitude and longitude, such as 35.1,33.4");
        }
        return new Near.Point(
                location.path("lat").asDouble(0), location.path("lon").asDouble(0), kilometres);
    }
}
