package dateline.command.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents of an alias as they were when this was opened. Documents are read one by one as an answer comes in, so that the
 * memory needed does not grow with their number or size. For one thread. Every method may throw {@link SearchUnavailable}.
 */
public final class PointInTime implements AutoCloseable {

    /** Documents are parts of an answer, so more follows them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How long the reader may take over one page before the servers forget. */
    private static final String PATIENCE = "10m";

    private static final int PAGE = 500;

    private final ElasticsearchHttp http;
    private String id;
    private long total;

    private PointInTime(ElasticsearchHttp http, String id) {
        this.http = http;
        this.id = id;
    }

    static PointInTime open(ElasticsearchHttp http, String alias) throws InterruptedException {
        String id = http.post("/" + alias + "/_pit?keep_alive=" + PATIENCE, Map.of())
                .path("id")
                .asString("");
        if (id.isEmpty()) {
            throw new SearchUnavailable(
                    "Elasticsearch has no " + alias + " yet: index-service makes it when it starts");
        }
        return new PointInTime(http, id);
    }

    /**
     * Reads all documents that match.
     *
     * @param order how they are sorted; empty for the order that is read fastest
     * @param what what is wanted of each, as fields of a search
     * @param reader gets each hit, and says whether it wants another
     * @return how many match, whether the reader took them all or not
     */
    public long each(
            Map<String, Object> query,
            List<Map<String, Object>> order,
            Map<String, Object> what,
            Predicate<JsonNode> reader)
            throws InterruptedException {
        List<Map<String, Object>> sort = order.isEmpty() ? List.of(Map.of("_shard_doc", "asc")) : order;
        Page page = page(query, sort, what, null, reader);
        long matching = total;
        while (page.goesOn() && page.read() == PAGE) {
            page = page(query, sort, what, page.last(), reader);
        }
        return matching;
    }

    /** Numbers about the documents that match, by the names of the aggregations. */
    public JsonNode figures(Map<String, Object> query, Map<String, Object> aggregations) throws InterruptedException {
        return http.post(
                        "/_search?allow_partial_search_results=false",
                        Map.of("pit", pit(), "size", 0, "query", query, "aggs", aggregations))
                .path("aggregations");
    }

    /** How many match. */
    public long count(Map<String, Object> query) throws InterruptedException {
        return Hits.total(http.post(
                "/_search?allow_partial_search_results=false",
                Map.of("pit", pit(), "size", 0, "track_total_hits", true, "query", query)));
    }

    /**
     * What a page held.
     *
     * @param last sort values of its last hit
     * @param goesOn whether the reader wants more
     */
    private record Page(int read, @Nullable JsonNode last, boolean goesOn) {}

    private Page page(
            Map<String, Object> query,
            List<Map<String, Object>> sort,
            Map<String, Object> what,
            @Nullable JsonNode after,
            Predicate<JsonNode> reader)
            throws InterruptedException {
        Map<String, Object> body = new HashMap<>(what);
        body.put("pit", pit());
        body.put("size", PAGE);
        body.put("query", query);
        body.put("sort", sort);
        body.put("track_total_hits", after == null);
        if (after != null) {
            body.put("search_after", after);
        }
        try (InputStream answer = http.stream("/_search?allow_partial_search_results=false", body);
                JsonParser parser = JSON.createParser(answer)) {
            return read(parser, reader);
        } catch (IOException | JacksonException e) {
            throw new SearchUnavailable("Elasticsearch broke off in the middle of an answer: " + e.getMessage());
        }
    }

    private Page read(JsonParser parser, Predicate<JsonNode> reader) {
        Page page = new Page(0, null, true);
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "pit_id" -> id = parser.getString();
                case "hits" -> page = hits(parser, reader);
                default -> parser.skipChildren();
            }
        }
        return page;
    }

    private Page hits(JsonParser parser, Predicate<JsonNode> reader) {
        Page page = new Page(0, null, true);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "total" -> total = JSON.readTree(parser).path("value").asLong(0);
                case "hits" -> page = each(parser, reader);
                default -> parser.skipChildren();
            }
        }
        return page;
    }

    private static Page each(JsonParser parser, Predicate<JsonNode> reader) {
        int read = 0;
        JsonNode last = null;
        boolean goesOn = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!goesOn) {
                parser.skipChildren();
                continue;
            }
            JsonNode hit = JSON.readTree(parser);
            read++;
            last = hit.path("sort");
            goesOn = reader.test(hit);
        }
        return new Page(read, last, goesOn);
    }

    private Map<String, Object> pit() {
        return Map.of("id", id, "keep_alive", PATIENCE);
    }

    @Override
    public void close() {
        try {
            http.delete("/_pit", Map.of("id", id));
        } catch (InterruptedException e) {
            // The servers forget it by themselves, only later.
            Thread.currentThread().interrupt();
        }
    }
}
