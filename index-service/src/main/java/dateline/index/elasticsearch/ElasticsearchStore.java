package dateline.index.elasticsearch;

import dateline.article.ArticleId;
import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchConnection.Answer;
import dateline.elasticsearch.ElasticsearchConnection.Reply;
import dateline.index.batch.DocumentStore;
import dateline.index.batch.RequestRefused;
import dateline.index.batch.StoreUnavailable;
import dateline.index.batch.StoredArticle;
import dateline.index.batch.Write;
import dateline.index.batch.WriteResult;
import dateline.index.document.DocumentKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import tools.jackson.databind.JsonNode;

/** Reads by realtime {@code _mget}, writes by {@code _bulk}. Thread-safe. */
public final class ElasticsearchStore implements DocumentStore {

    private static final Map<String, String> READ_PARAMETERS =
            Map.of("_source_includes", "revision,generation,bar,withdrawn,child_slots");
    private static final Map<String, String> WRITE_PARAMETERS =
            Map.of("filter_path", "items.*.status,items.*.error.type,items.*.error.reason");

    private final StoreConnection connection;
    private final int version;
    private final String articles;

    /** Writes and reads the indices of that version. */
    public ElasticsearchStore(ElasticsearchConnection connection, int version) {
        this.connection = new StoreConnection(connection);
        this.version = version;
        this.articles = DocumentKind.ARTICLE.index(version);
    }

    @Override
    public Map<ArticleId, StoredArticle> read(Collection<ArticleId> ids) throws StoreUnavailable {
        String list =
                ids.stream().map(id -> '"' + id.value() + '"').collect(Collectors.joining(",", "{\"ids\":[", "]}"));
        Answer answer = connection.post(
                "/" + articles + "/_mget", READ_PARAMETERS, new StringEntity(list, ContentType.APPLICATION_JSON));
        if (!answer.ok()) {
            throw new StoreUnavailable(answer.reason());
        }
        Map<ArticleId, StoredArticle> found = new HashMap<>();
        for (JsonNode document : answer.body().path("docs")) {
            if (document.has("error")) {
                throw new StoreUnavailable("Elasticsearch cannot read " + articles + ": "
                        + document.path("error").path("reason").asString());
            }
            if (document.path("found").asBoolean()) {
                found.put(new ArticleId(document.path("_id").asString()), StoredArticles.read(document));
            }
        }
        return found;
    }

    @Override
    public List<WriteResult> write(List<Write> writes) throws StoreUnavailable, RequestRefused {
        List<WriteResult> results =
                switch (connection.post("/_bulk", WRITE_PARAMETERS, new BulkBody(writes, version), BulkAnswer::read)) {
                    case Reply.Read<List<WriteResult>>(List<WriteResult> read) -> read;
                    case Reply.Failed<List<WriteResult>>(Answer answer) -> throw failure(answer);
                };
        if (results.size() != writes.size()) {
            throw new StoreUnavailable(
                    "Elasticsearch answers " + results.size() + " of " + writes.size() + " documents");
        }
        return results;
    }

    private static StoreUnavailable failure(Answer answer) throws RequestRefused {
        if (answer.status() == 400 || answer.status() == 413) {
            throw new RequestRefused(answer.reason());
        }
        return new StoreUnavailable(answer.reason());
    }
}
