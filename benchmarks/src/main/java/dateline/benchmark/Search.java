package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Elasticsearch as a client without any knowledge of Dateline's rules sees it. */
final class Search {

    private static final List<String> INDICES =
            List.of("news-articles-v1", "news-entities-v1", "news-quotes-v1", "news-events-v1");
    private static final List<String> THE_SERVERS_OWN = List.of("uuid", "creation_date", "version", "provided_name");
    private static final String PAGE = "{\"size\":1000}";

    private final Http http;

    Search(URI elasticsearch) {
        this.http = new Http(elasticsearch);
    }

    /** A document as it is stored. */
    record Document(String id, String source) {

        /** Children have their article's id before a colon. */
        String articleId() {
            int colon = id.indexOf(':');
            return colon < 0 ? id : id.substring(0, colon);
        }
    }

    static List<String> indices() {
        return INDICES;
    }

    /** How many articles readers find of which the query is true. */
    long countArticles(String query) throws IOException, InterruptedException {
        return http.post("/news-articles/_count", Http.JSON, ("{\"query\":" + query + "}").getBytes(UTF_8))
                .path("count")
                .asLong();
    }

    /** How many {@code _bulk} requests the index has had a part in. */
    int requests(String index) throws IOException, InterruptedException {
        return http.get("/" + index + "/_stats/bulk")
                .path("_all")
                .path("primaries")
                .path("bulk")
                .path("total_operations")
                .asInt();
    }

    /** All documents of these articles, hidden or not. */
    List<Document> documents(String index, Set<String> articles) throws IOException, InterruptedException {
        var _ = http.get("/" + index + "/_refresh");
        List<Document> documents = new ArrayList<>();
        JsonNode page = http.post("/" + index + "/_search?scroll=5m", Http.JSON, PAGE.getBytes(UTF_8));
        while (!page.path("hits").path("hits").isEmpty()) {
            for (JsonNode hit : page.path("hits").path("hits")) {
                var document = new Document(
                        hit.path("_id").asString(), hit.path("_source").toString());
                if (articles.contains(document.articleId())) {
                    documents.add(document);
                }
            }
            ObjectNode next = JsonMapper.shared().createObjectNode();
            next.put("scroll", "5m").put("scroll_id", page.path("_scroll_id").asString());
            page = http.post("/_search/scroll", Http.JSON, next.toString().getBytes(UTF_8));
        }
        return documents;
    }

    /** Makes an empty index with the same mapping and settings as another. */
    void makeLike(String index, String copy) throws IOException, InterruptedException {
        makeLike(index, copy, wanted -> {});
    }

    /** The same, but for a change of its settings and mapping. */
    void makeLike(String index, String copy, Consumer<ObjectNode> change) throws IOException, InterruptedException {
        JsonNode original = http.get("/" + index).path(index);
        ObjectNode settings = (ObjectNode) original.path("settings").path("index");
        settings.remove(THE_SERVERS_OWN);
        ObjectNode wanted = JsonMapper.shared().createObjectNode();
        wanted.set("mappings", original.path("mappings"));
        wanted.putObject("settings").set("index", settings);
        change.accept(wanted);
        var _ = http.send("PUT", "/" + copy, Http.JSON, BodyPublishers.ofString(wanted.toString()));
    }

    /** Empties an index: it is made anew from its template. */
    void renew(String index) throws IOException, InterruptedException {
        delete(index);
        var _ = http.send("PUT", "/" + index, Http.JSON, BodyPublishers.noBody());
    }

    /** How many documents the index has, hidden ones included. */
    long count(String index) throws IOException, InterruptedException {
        var _ = http.get("/" + index + "/_refresh");
        return http.get("/" + index + "/_count").path("count").asLong();
    }

    /** What the node says of its work on these indices, added up over the primary shards. */
    JsonNode work(String indices) throws IOException, InterruptedException {
        return http.get("/" + indices + "/_stats/bulk,indexing,get,refresh,merge,flush,store")
                .path("_all")
                .path("primaries");
    }

    /** Bytes on disk, once everything is in one segment. */
    long size(String index) throws IOException, InterruptedException {
        var _ = http.post("/" + index + "/_forcemerge?max_num_segments=1&flush=true", Http.JSON, new byte[0]);
        var _ = http.get("/" + index + "/_refresh");
        return http.get("/" + index + "/_stats/store?forbid_closed_indices=false")
                .path("_all")
                .path("primaries")
                .path("store")
                .path("size_in_bytes")
                .asLong();
    }

    /** Bytes of each field on disk, by what they hold. */
    JsonNode fieldSizes(String index) throws IOException, InterruptedException {
        return http.post("/" + index + "/_disk_usage?run_expensive_tasks=true&flush=true", Http.JSON, new byte[0])
                .path(index)
                .path("fields");
    }

    void delete(String index) throws IOException, InterruptedException {
        var _ = http.send("DELETE", "/" + index, Http.JSON, BodyPublishers.noBody());
    }

    /** Sends one {@code _bulk} request. */
    void bulk(byte[] body) throws IOException, InterruptedException {
        JsonNode answer = http.post("/_bulk?filter_path=errors", Http.LINES, body);
        if (answer.path("errors").asBoolean()) {
            throw new IOException("Elasticsearch refuses documents that it has taken before");
        }
    }
}
