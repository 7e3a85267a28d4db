package dateline.command.elasticsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The notes of dead letters in the index. Every method may throw {@link SearchUnavailable}. */
public final class LetterNotes {

    private static final String ALIAS = "/news-dead-letters";
    /** Notes have one version of their index only. */
    private static final String INDEX = "/news-dead-letters-v1";

    private static final int AT_ONCE = 1_000;
    private static final int ALL = 10_000;

    private final ElasticsearchHttp http;

    LetterNotes(ElasticsearchHttp http) {
        this.http = http;
    }

    /** Where the letters of these articles lie, as the index knows. */
    public List<String> places(Collection<String> articles) throws InterruptedException {
        List<String> places = new ArrayList<>();
        for (JsonNode hit : hits("article.id", articles)) {
            places.add(hit.path("_source").path("letter").path("place").asString(""));
        }
        return places;
    }

    /** Removes the notes of the letters at these places. */
    public void remove(Collection<String> places) throws InterruptedException {
        for (JsonNode hit : hits("letter.place", places)) {
            var _ = http.delete(INDEX + "/_doc/" + hit.path("_id").asString(""));
        }
    }

    private List<JsonNode> hits(String field, Collection<String> values) throws InterruptedException {
        List<JsonNode> hits = new ArrayList<>();
        List<String> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            JsonNode answer = http.post(
                    ALIAS + "/_search",
                    Map.of("size", ALL, "_source", List.of("letter"), "query", Map.of("terms", Map.of(field, some))));
            answer.path("hits").path("hits").forEach(hits::add);
        }
        return hits;
    }
}
