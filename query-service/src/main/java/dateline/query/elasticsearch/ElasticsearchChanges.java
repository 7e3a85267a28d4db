package dateline.query.elasticsearch;

import dateline.article.Display;
import dateline.query.change.Change;
import dateline.query.change.ChangeLog;
import dateline.query.change.Changes;
import dateline.query.change.Position;
import dateline.query.change.Position.Mark;
import dateline.query.change.Stream;
import dateline.query.elasticsearch.Searches.Asked;
import dateline.query.elasticsearch.Shards.Shard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads changes in the order of the sequence numbers that each shard gives its operations, stubs of what was withdrawn included.
 *
 * <p>There are no gaps: a page ends at the shard's global checkpoint, below which every operation is done and none can come
 * any more, and a refresh that begins after the checkpoint was read makes all of them visible before the search. A writer that
 * was frozen for an hour gets the number of the moment at which it writes. Clocks do not matter.
 */
public final class ElasticsearchChanges implements ChangeLog {

    private final Searches searches;
    private final Shards shards;

    ElasticsearchChanges(Searches searches) {
        this.searches = searches;
        this.shards = new Shards(searches);
    }

    @Override
    public Position end(List<Stream> streams) {
        return new Position(shards.of(streams).stream()
                .map(shard -> shard.at(shard.checkpoint()))
                .toList());
    }

    @Override
    public Changes after(Position position, List<Stream> streams, int size) {
        List<Shard> now = shards.of(streams);
        refresh(now.stream()
                .filter(shard -> shard.checkpoint() > read(position, shard))
                .map(Shard::name)
                .collect(Collectors.toSet()));
        int share = Math.max(1, size / Math.max(1, now.size()));
        List<JsonNode> hits = new ArrayList<>();
        List<Stream> kinds = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        boolean more = false;
        for (Shard shard : now) {
            List<JsonNode> found =
                    shard.checkpoint() > read(position, shard) ? page(shard, read(position, shard), share) : List.of();
            more |= found.size() == share;
            found.forEach(hit -> kinds.add(shard.of()));
            hits.addAll(found);
            marks.add(shard.at(
                    found.size() == share
                            ? found.getLast().path("_seq_no").asLong(0)
                            : Math.max(shard.checkpoint(), read(position, shard))));
        }
        boolean restarted = now.stream().anyMatch(shard -> position.knowsAnother(shard.of(), shard.index()));
        return new Changes(told(hits, kinds), new Position(marks), more, restarted);
    }

    private static long read(Position position, Shard shard) {
        return position.of(shard.of(), shard.index(), shard.number())
                .map(Mark::sequence)
                .orElse(-1L);
    }

    private void refresh(Set<String> names) {
        if (!names.isEmpty()) {
            searches.refresh(names);
        }
    }

    private List<JsonNode> page(Shard shard, long after, int size) {
        Map<String, Object> body = new HashMap<>();
        body.put("size", size);
        body.put("query", Map.of("range", Map.of("_seq_no", Map.of("gt", after, "lte", shard.checkpoint()))));
        body.put("sort", List.of(Map.of("_seq_no", "asc")));
        body.put("seq_no_primary_term", true);
        body.put("version", true);
        body.put("track_total_hits", false);
        if (shard.of() == Stream.ARTICLES) {
            body.put("_source", Documents.LISTED);
            body.put("highlight", Highlights.request());
        }
        // The index itself, not its alias: what was withdrawn is hidden there.
        JsonNode answer = searches.one(
                new Asked(shard.name(), body), Map.of("preference", "_shards:" + shard.number() + "|_local"));
        return Answers.items(answer, hit -> hit);
    }

    private List<Change> told(List<JsonNode> hits, List<Stream> kinds) {
        Set<String> firsts = firstVersions(hits);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            changes.add(change(kinds.get(i), hits.get(i), firsts));
        }
        return changes;
    }

    private static Change change(Stream of, JsonNode hit, Set<String> firsts) {
        JsonNode source = hit.path("_source");
        String article = article(hit);
        boolean hidden = source.path("hidden").asBoolean(false);
        Change.What what =
                hidden ? Change.What.WITHDRAWN : firsts.contains(article) ? Change.What.NEW : Change.What.REVISED;
        return new Change(
                of,
                what,
                hit.path("_id").asString(""),
                article,
                source.path("revision").asLong(0),
                source.path("generation").asInt(0),
                hidden ? null : now(of, hit));
    }

    private static @Nullable Object now(Stream of, JsonNode hit) {
        boolean linked = Documents.rule(hit.path("_source")) == Display.LINK;
        return linked && (of == Stream.QUOTES || of == Stream.EVENTS) ? null : read(of, hit);
    }

    private static Object read(Stream of, JsonNode hit) {
        return switch (of) {
            case ARTICLES -> Documents.article(hit);
            case ENTITIES -> Documents.entity(hit);
            case QUOTES -> Documents.quote(hit);
            case EVENTS -> Documents.event(hit);
        };
    }

    private static String article(JsonNode hit) {
        String id = hit.path("_id").asString("");
        int colon = id.indexOf(':');
        return colon < 0 ? id : id.substring(0, colon);
    }

    /** The articles whose documents were written once; findings do not tell by themselves, since their versions are revisions. */
    private Set<String> firstVersions(List<JsonNode> hits) {
        Set<String> articles = hits.stream().map(ElasticsearchChanges::article).collect(Collectors.toSet());
        if (articles.isEmpty()) {
            return Set.of();
        }
        JsonNode answer = searches.post(
                "/" + Indices.ARTICLES + "/_mget", Map.of("_source", "false"), Map.of("ids", List.copyOf(articles)));
        Set<String> firsts = new HashSet<>();
        answer.path("docs").forEach(document -> {
            if (document.path("_version").asLong(0) == 1) {
                firsts.add(document.path("_id").asString(""));
            }
        });
        return firsts;
    }
}
