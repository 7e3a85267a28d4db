package dateline.command.elasticsearch;

import dateline.command.reindex.Bucket;
import dateline.command.reindex.FillState;
import dateline.command.reindex.NewsKind;
import dateline.command.reindex.Tally;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The indices by their concrete names, and the aliases that say which of them readers see. Every method may throw
 * {@link SearchUnavailable}.
 */
public final class VersionedIndices {

    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final String REINDEX = "reindex";

    private final ElasticsearchHttp http;

    /** The indices at that address. */
    public VersionedIndices(URI address, Login login) {
        this.http = new ElasticsearchHttp(address, login, ANSWER);
    }

    /** The version that readers see; empty where there are no aliases, or where they do not agree. */
    public Optional<Integer> shown() throws InterruptedException {
        List<String> versions = new ArrayList<>();
        for (NewsKind kind : NewsKind.values()) {
            String indices =
                    String.join(",", http.get("/_alias/" + kind.alias()).propertyNames());
            versions.add(indices.replace(kind.alias() + "-v", ""));
        }
        String first = versions.getFirst();
        return first.matches("[0-9]+") && versions.stream().allMatch(first::equals)
                ? Optional.of(Integer.parseInt(first))
                : Optional.empty();
    }

    /** Whether all indices of the version are there. */
    public boolean exist(int version) throws InterruptedException {
        return http.get("/" + NewsKind.indices(version) + "/_mapping?filter_path=*.mappings.dynamic")
                        .size()
                == NewsKind.values().length;
    }

    /** How far the version is filled; indices that never waited to be filled are. */
    public FillState state(int version) throws InterruptedException {
        String articles = NewsKind.ARTICLES.index(version);
        JsonNode state = http.get("/" + articles + "/_mapping")
                .path(articles)
                .path("mappings")
                .path("_meta")
                .path(REINDEX);
        return new FillState(
                state.path("from").isNumber() ? state.path("from").asInt() : null,
                state.path("buckets").asInt(0),
                state.path("filled").asBoolean(true),
                state.path("finished").asBoolean(false));
    }

    /** Keeps the state where index-service looks for it, too. */
    public void keep(int version, FillState state) throws InterruptedException {
        Map<String, Object> fields = new HashMap<>(
                Map.of("buckets", state.buckets(), "filled", state.filled(), "finished", state.finished()));
        if (state.from() != null) {
            fields.put("from", state.from());
        }
        var _ = http.put(
                "/" + NewsKind.ARTICLES.index(version) + "/_mapping", Map.of("_meta", Map.of(REINDEX, fields)));
    }

    /** Makes everything written so far searchable. */
    public void refresh(int version) throws InterruptedException {
        var _ = http.post("/" + NewsKind.indices(version) + "/_refresh");
    }

    /** All aliases in one step: no reader sees one version here and another there. */
    public void swap(int from, int to) throws InterruptedException {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (NewsKind kind : NewsKind.values()) {
            actions.add(Map.of("remove", Map.of("index", kind.index(from), "alias", kind.alias(), "must_exist", true)));
            actions.add(Map.of(
                    "add",
                    Map.of(
                            "index", kind.index(to),
                            "alias", kind.alias(),
                            "filter", Map.of("term", Map.of("hidden", false)))));
        }
        if (!http.post("/_aliases", Map.of("actions", actions))
                .path("acknowledged")
                .asBoolean(false)) {
            throw new SearchUnavailable(
                    "Elasticsearch did not acknowledge the swap of the aliases: look at /_alias, then try again");
        }
    }

    /** Deletes the indices of a version. */
    public void delete(int version) throws InterruptedException {
        var _ = http.delete("/" + NewsKind.indices(version));
    }

    /** Counts of all buckets that have documents, as of the last refresh. */
    public Map<Bucket, Tally> tallies(NewsKind kind, int version) throws InterruptedException {
        Map<String, Object> filters = new LinkedHashMap<>();
        Bucket.all().forEach(bucket -> filters.put(bucket.first(), BucketCopy.range(kind, bucket)));
        Map<String, Object> hidden = Map.of("hidden", Map.of("terms", Map.of("field", "hidden")));
        JsonNode answer = http.post(
                "/" + kind.index(version) + "/_search",
                Map.of(
                        "size",
                        0,
                        "aggs",
                        Map.of("buckets", Map.of("filters", Map.of("filters", filters), "aggs", hidden))));
        JsonNode found = answer.path("aggregations").path("buckets").path("buckets");
        Map<Bucket, Tally> tallies = new HashMap<>();
        for (Bucket bucket : Bucket.all()) {
            Tally tally = tally(found.path(bucket.first()).path("hidden").path("buckets"));
            if (!tally.equals(Tally.NONE)) {
                tallies.put(bucket, tally);
            }
        }
        return tallies;
    }

    private static Tally tally(JsonNode values) {
        Tally tally = Tally.NONE;
        for (JsonNode value : values) {
            long count = value.path("doc_count").asLong();
            boolean hidden = value.path("key_as_string").asString("").equals("true");
            tally = tally.plus(hidden ? new Tally(0, count) : new Tally(count, 0));
        }
        return tally;
    }

    /** Ids of so many documents, or of all where there are fewer, without any order. */
    public List<String> sample(NewsKind kind, int version, int most) throws InterruptedException {
        JsonNode answer = http.post(
                "/" + kind.index(version) + "/_search",
                Map.of(
                        "size",
                        most,
                        "_source",
                        false,
                        "query",
                        Map.of("function_score", Map.of("random_score", Map.of()))));
        List<String> ids = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asString()));
        return ids;
    }

    /** Documents by id, as last written; missing ones are missing nodes. */
    public Map<String, JsonNode> read(NewsKind kind, int version, List<String> ids) throws InterruptedException {
        Map<String, JsonNode> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            http.post("/" + kind.index(version) + "/_mget", Map.of("ids", ids))
                    .path("docs")
                    .forEach(document -> documents.put(document.path("_id").asString(), document.path("_source")));
        }
        return documents;
    }

    /** Copies a bucket, and tells how many documents that were. */
    public long copy(Bucket bucket, int from, int to) throws InterruptedException {
        return new BucketCopy(http, from, to).run(bucket);
    }
}
