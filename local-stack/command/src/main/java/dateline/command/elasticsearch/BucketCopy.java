package dateline.command.elasticsearch;

import dateline.command.reindex.Bucket;
import dateline.command.reindex.CopyLines;
import dateline.command.reindex.NewsKind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Copies the documents of a bucket, stubs included. It reads a point in time page by page, in the order of the shards, and writes each
 * page by {@code _bulk}: what every Elasticsearch can do without its module for reindexing. The order of articles and children does
 * not matter, since nobody reads or writes the new indices before all is copied.
 */
final class BucketCopy {

    private static final int PAGE = 200;
    private static final int BULK_BYTES = 5 * 1024 * 1024;
    private static final String KEEP_ALIVE = "5m";
    private static final String ANSWER =
            "?filter_path=items.*._index,items.*._id,items.*.status,items.*.error.type,items.*.error.reason";
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MILLIS = 250;

    private final ElasticsearchHttp http;
    private final int from;
    private final int to;

    BucketCopy(ElasticsearchHttp http, int from, int to) {
        this.http = http;
        this.from = from;
        this.to = to;
    }

    static Map<String, Object> range(NewsKind kind, Bucket bucket) {
        String end = bucket.end();
        Map<String, String> range =
                end == null ? Map.of("gte", bucket.first()) : Map.of("gte", bucket.first(), "lt", end);
        return Map.of("range", Map.of(kind.articleField(), range));
    }

    /** Of all kinds: an article has no {@code article.id}, a child no {@code id}. */
    private static Map<String, Object> any(Bucket bucket) {
        return Map.of(
                "bool", Map.of("should", List.of(range(NewsKind.ARTICLES, bucket), range(NewsKind.ENTITIES, bucket))));
    }

    /** How many documents there were. */
    long run(Bucket bucket) throws InterruptedException {
        String point = http.post("/" + NewsKind.indices(from) + "/_pit?keep_alive=" + KEEP_ALIVE)
                .path("id")
                .asString("");
        if (point.isEmpty()) {
            throw new SearchUnavailable(NewsKind.indices(from) + " are not there");
        }
        try {
            return copy(bucket, point);
        } finally {
            http.delete("/_pit", Map.of("id", point));
        }
    }

    private long copy(Bucket bucket, String point) throws InterruptedException {
        Map<String, Object> search = new HashMap<>();
        search.put("size", PAGE);
        search.put("query", any(bucket));
        search.put("sort", List.of(Map.of("_shard_doc", "asc")));
        search.put("version", true);
        search.put("track_total_hits", false);
        search.put("pit", Map.of("id", point, "keep_alive", KEEP_ALIVE));
        long copied = 0;
        while (true) {
            JsonNode hits = http.post("/_search", search).path("hits").path("hits");
            write(hits);
            copied += hits.size();
            if (hits.size() < PAGE) {
                return copied;
            }
            search.put(
                    "search_after",
                    List.of(hits.get(hits.size() - 1).path("sort").path(0)));
        }
    }

    private void write(JsonNode hits) throws InterruptedException {
        List<byte[]> lines = new ArrayList<>();
        long bytes = 0;
        for (JsonNode hit : hits) {
            byte[] next = CopyLines.of(from, to, hit);
            if (bytes + next.length > BULK_BYTES && !lines.isEmpty()) {
                send(lines);
                lines.clear();
                bytes = 0;
            }
            lines.add(next);
            bytes += next.length;
        }
        send(lines);
    }

    /** Until each document is written, or known to be there; what Elasticsearch has no room for is sent again after a while. */
    private void send(List<byte[]> lines) throws InterruptedException {
        List<byte[]> open = lines;
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new SearchUnavailable(
                        "Elasticsearch is too busy to take the copy. ./dateline reindex start goes on with it");
            }
            if (attempt > 0) {
                Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
            }
            open = attempt(open);
        }
    }

    private List<byte[]> attempt(List<byte[]> lines) throws InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        lines.forEach(body::writeBytes);
        JsonNode items = http.postLines("/_bulk" + ANSWER, body.toByteArray()).path("items");
        if (items.size() != lines.size()) {
            throw new SearchUnavailable("Elasticsearch answers " + items.size() + " of " + lines.size() + " documents");
        }
        List<byte[]> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode item = items.get(i).iterator().next();
            int status = item.path("status").asInt();
            if (status == TOO_MANY_REQUESTS || status >= 500) {
                left.add(lines.get(i));
            } else if (status < 200 || (status >= 300 && status != CONFLICT)) {
                throw new SearchUnavailable("%s does not take %s: %s"
                        .formatted(
                                item.path("_index").asString(),
                                item.path("_id").asString(),
                                item.path("error").path("reason").asString("status " + status)));
            }
        }
        return left;
    }
}
