package dateline.query.elasticsearch;

import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.stage.Flow;
import dateline.query.stage.IndexFigures;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Numbers of the latest articles. */
final class ElasticsearchFigures implements IndexFigures {

    private static final int LATEST = 200;

    private final Searches searches;

    ElasticsearchFigures(Searches searches) {
        this.searches = searches;
    }

    @Override
    public Flow.Index now() {
        JsonNode answer = searches.one(new Asked(
                Indices.ARTICLES,
                Map.of(
                        "size",
                        LATEST,
                        "_source",
                        List.of("seconds_to_index", "indexed_at"),
                        "track_total_hits",
                        true,
                        "sort",
                        List.of(Map.of("indexed_at", "desc")))));
        List<JsonNode> latest = Answers.items(answer, hit -> hit.path("_source"));
        double[] seconds = latest.stream()
                .mapToDouble(article -> article.path("seconds_to_index").asDouble(0))
                .sorted()
                .toArray();
        return new Flow.Index(
                answer.path("hits").path("total").path("value").asLong(0),
                seconds.length,
                seconds.length == 0 ? 0 : seconds[seconds.length / 2],
                seconds.length == 0 ? 0 : seconds[seconds.length - 1],
                latest.isEmpty() ? null : Documents.text(latest.getFirst(), "indexed_at"));
    }
}
