package dateline.query.elasticsearch;

import dateline.query.found.Facets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks along with a search for articles what all that it finds are from and of. */
final class FacetRequest {

    private static final int MOST = 12;

    static final Map<String, Object> AGGREGATIONS = Map.of(
            "sources",
            Map.of(
                    "terms", Map.of("field", "source.id", "size", MOST),
                    "aggs", Map.of("title", Answers.terms("source.name", 1))),
            "languages",
            Answers.terms("language", MOST),
            "people",
            Answers.terms("people", MOST),
            "places",
            Answers.terms("places", MOST),
            "dates",
            Periods.request("published_at"));

    private FacetRequest() {}

    static Facets read(JsonNode answer) {
        return new Facets(
                Answers.facets(answer, "sources"),
                Answers.facets(answer, "languages"),
                Answers.facets(answer, "people"),
                Answers.facets(answer, "places"),
                Periods.read(answer, "dates"));
    }
}
