package dateline.index.elasticsearch;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchConnection.Answer;
import dateline.elasticsearch.ElasticsearchConnection.Reply;
import dateline.elasticsearch.ElasticsearchUnavailable;
import dateline.index.batch.StoreUnavailable;
import java.util.Map;
import java.util.function.Function;
import org.apache.hc.core5.http.HttpEntity;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The connection in the words of a document store: who gets no answer asks again later. */
final class StoreConnection {

    private final ElasticsearchConnection connection;

    StoreConnection(ElasticsearchConnection connection) {
        this.connection = connection;
    }

    Answer get(String path) throws StoreUnavailable {
        return answered(() -> connection.get(path));
    }

    Answer put(String path, JsonNode body) throws StoreUnavailable {
        return answered(() -> connection.put(path, body));
    }

    Answer post(String path, Map<String, String> parameters, HttpEntity body) throws StoreUnavailable {
        return answered(() -> connection.post(path, parameters, body));
    }

    <T> Reply<T> post(String path, Map<String, String> parameters, HttpEntity body, Function<JsonParser, T> reading)
            throws StoreUnavailable {
        return answered(() -> connection.post(path, parameters, body, reading));
    }

    private static <A> A answered(Question<A> question) throws StoreUnavailable {
        try {
            return question.ask();
        } catch (ElasticsearchUnavailable e) {
            throw new StoreUnavailable(String.valueOf(e.getMessage()), e);
        }
    }

    private interface Question<A> {
        A ask() throws ElasticsearchUnavailable;
    }
}
