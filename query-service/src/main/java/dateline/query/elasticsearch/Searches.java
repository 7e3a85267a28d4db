package dateline.query.elasticsearch;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchConnection.Answer;
import dateline.elasticsearch.ElasticsearchUnavailable;
import dateline.query.found.NewsUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Sends searches, each bounded in time. A search that Elasticsearch did not finish is no answer: half of what there is would be
 * taken for all of it. Thread-safe.
 */
final class Searches {

    private static final int NOT_FOUND = 404;

    private final ElasticsearchConnection connection;
    private final String timeout;

    Searches(ElasticsearchConnection connection, Duration limit) {
        this.connection = connection;
        this.timeout = limit.toMillis() + "ms";
    }

    /**
     * A search in one index or several.
     *
     * @param index its alias
     */
    record Asked(String index, Map<String, Object> body) {}

    JsonNode one(Asked asked) {
        return one(asked, Map.of());
    }

    JsonNode one(Asked asked, Map<String, String> parameters) {
        return whole(post("/" + asked.index() + "/_search", parameters, bounded(asked.body())));
    }

    /** Several at once, answered in their order. */
    List<JsonNode> all(List<Asked> searches) {
        List<Object> lines = new ArrayList<>();
        for (Asked asked : searches) {
            lines.add(Map.of("index", asked.index()));
            lines.add(bounded(asked.body()));
        }
        List<JsonNode> answers = new ArrayList<>();
        for (JsonNode answer :
                ok(() -> connection.postLines("/_msearch", lines)).path("responses")) {
            if (answer.has("error")) {
                throw new NewsUnavailable("Elasticsearch answers "
                        + answer.path("status").asInt(0) + ": "
                        + answer.path("error").path("reason").asString(""));
            }
            answers.add(whole(answer));
        }
        return answers;
    }

    JsonNode get(String path) {
        return ok(() -> connection.get(path));
    }

    JsonNode post(String path, Map<String, String> parameters, Map<String, Object> body) {
        return ok(() -> connection.post(path, parameters, body));
    }

    /** Makes everything visible that was done before. */
    void refresh(Collection<String> indices) {
        ok(() -> connection.post("/" + String.join(",", indices) + "/_refresh"));
    }

    /** Whether the indices are there and can be asked. */
    String clusterStatus() {
        return get("/_cluster/health").path("status").asString("");
    }

    private Map<String, Object> bounded(Map<String, Object> body) {
        Map<String, Object> bounded = new HashMap<>(body);
        bounded.put("timeout", timeout);
        return bounded;
    }

    private static JsonNode whole(JsonNode answer) {
        if (answer.path("timed_out").asBoolean(false)) {
            throw new NewsUnavailable("the search took too long and was ended; ask for less, such as fewer days");
        }
        if (answer.path("_shards").path("failed").asInt(0) > 0) {
            throw new NewsUnavailable("a part of the index does not answer");
        }
        return answer;
    }

    private static JsonNode ok(Question question) {
        Answer answer;
        try {
            answer = question.ask();
        } catch (ElasticsearchUnavailable e) {
            throw new NewsUnavailable(String.valueOf(e.getMessage()), e);
        }
        if (answer.status() == NOT_FOUND) {
            throw new NewsUnavailable("there is no index yet; index-service makes it when it starts");
        }
        if (!answer.ok()) {
            throw new NewsUnavailable(answer.reason());
        }
        return answer.body();
    }

    private interface Question {
        Answer ask() throws ElasticsearchUnavailable;
    }
}
