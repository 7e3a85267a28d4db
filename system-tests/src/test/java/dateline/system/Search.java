package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reader of the four indices, through their aliases where nothing else is said. */
record Search(URI elasticsearch) {

    /** As much as Elasticsearch gives in one answer. */
    private static final int MOST = 10_000;

    static final String ARTICLES = "news-articles";
    static final List<String> CHILDREN = List.of("news-entities", "news-quotes", "news-events");

    /** Every document that readers see of a source, by the index's own fields. */
    List<JsonNode> ofSource(String index, String source) throws IOException, InterruptedException {
        return hits(index, "source.id", source);
    }

    /** Every document that readers see of an article. */
    List<JsonNode> ofArticle(String index, String id) throws IOException, InterruptedException {
        return hits(index, index.equals(ARTICLES) ? "id" : "article.id", id);
    }

    /** Whether readers see an article with this text. */
    boolean shows(String id, String body) throws IOException, InterruptedException {
        return ofArticle(ARTICLES, id).stream()
                .anyMatch(article -> article.path("body").asString().equals(body));
    }

    /** Whether readers see neither an article nor anything of it. */
    boolean showsNothingOf(String id) throws IOException, InterruptedException {
        return ofArticle(ARTICLES, id).isEmpty() && childrenOf(id) == 0;
    }

    /** Children of all kinds that readers see of an article. */
    int childrenOf(String id) throws IOException, InterruptedException {
        int children = 0;
        for (String index : CHILDREN) {
            children += ofArticle(index, id).size();
        }
        return children;
    }

    /** Every document that is kept of an article, hidden or not. */
    List<JsonNode> kept(String index, String id) throws IOException, InterruptedException {
        return hits(index + "-v1", index.equals(ARTICLES) ? "id" : "article.id", id);
    }

    int count(String source) throws IOException, InterruptedException {
        return ofSource(ARTICLES, source).size();
    }

    /** How many children an article document says there are. */
    static int promised(JsonNode article) {
        return article.path("entity_count").asInt()
                + article.path("quote_count").asInt()
                + article.path("event_count").asInt();
    }

    private List<JsonNode> hits(String index, String field, String value) throws IOException, InterruptedException {
        Http.Answer refreshed = Http.get(elasticsearch.resolve("/" + index + "/_refresh"));
        if (refreshed.status() != 200) {
            throw new IOException(refreshed.status() + " " + refreshed.body());
        }
        ObjectNode query = JsonMapper.shared().createObjectNode();
        query.put("size", MOST).put("track_total_hits", true);
        query.putObject("query").putObject("term").put(field, value);
        Http.Answer answer = Http.post(
                elasticsearch.resolve("/" + index + "/_search"),
                "application/json",
                query.toString().getBytes(UTF_8));
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " " + answer.body());
        }
        JsonNode hits = answer.json().path("hits");
        if (hits.path("total").path("value").asInt() > MOST) {
            throw new IllegalStateException("more than " + MOST + " documents of " + value + " in " + index);
        }
        return StreamSupport.stream(hits.path("hits").spliterator(), false)
                .map(hit -> hit.path("_source"))
                .toList();
    }
}
