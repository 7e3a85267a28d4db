package dateline.index.batch;

import dateline.article.ArticleId;
import dateline.index.document.ArticleState;
import dateline.index.document.ChildSlots;
import dateline.index.document.DocumentKind;
import dateline.index.document.Standing;
import dateline.index.document.Withdrawal;
import dateline.message.WithdrawnBy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Elasticsearch as far as a writer can tell: documents by index and id, each with the number of its last write and a version,
 * and writes that hold only under their condition.
 */
final class ModelStore {

    private static final long TERM = 1;

    private record Place(DocumentKind kind, String id) {}

    private record Stored(JsonNode document, long seqNo, long version) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<Place, Stored> documents = new HashMap<>();
    private long writes;

    Optional<StoredArticle> read(ArticleId id) {
        return Optional.ofNullable(documents.get(new Place(DocumentKind.ARTICLE, id.value())))
                .map(ModelStore::article);
    }

    WriteResult write(Write write) {
        Place place = new Place(write.kind(), write.id());
        Stored stored = documents.get(place);
        boolean holds = switch (write.condition()) {
            case Write.Condition.Absent absent -> stored == null;
            case Write.Condition.Unchanged unchanged ->
                stored != null && stored.seqNo == unchanged.seqNo() && unchanged.primaryTerm() == TERM;
            case Write.Condition.NotOlder notOlder -> stored == null || stored.version <= notOlder.version();
        };
        if (!holds) {
            return new WriteResult.Conflict();
        }
        long version = switch (write.condition()) {
            case Write.Condition.NotOlder notOlder -> notOlder.version();
            case Write.Condition.Absent absent -> 1;
            case Write.Condition.Unchanged unchanged -> stored == null ? 1 : stored.version + 1;
        };
        documents.put(place, new Stored(json.readTree(write.json().toString()), ++writes, version));
        return new WriteResult.Done();
    }

    /** A document, hidden or not; missing where there is none. */
    JsonNode find(DocumentKind kind, String id) {
        Stored stored = documents.get(new Place(kind, id));
        return stored == null ? MissingNode.getInstance() : stored.document;
    }

    /** What readers see of an index, by id. */
    Map<String, JsonNode> visible(DocumentKind kind) {
        Map<String, JsonNode> found = new HashMap<>(all(kind));
        found.values().removeIf(document -> document.path("hidden").asBoolean());
        return found;
    }

    /** Everything in an index, by id. */
    Map<String, JsonNode> all(DocumentKind kind) {
        Map<String, JsonNode> found = new HashMap<>();
        documents.forEach((place, stored) -> {
            if (place.kind == kind) {
                found.put(place.id, stored.document);
            }
        });
        return found;
    }

    private static StoredArticle article(Stored stored) {
        JsonNode document = stored.document;
        JsonNode slots = document.path("child_slots");
        JsonNode withdrawn = document.path("withdrawn");
        return new StoredArticle(
                new Standing(
                        new ArticleState(
                                document.path("revision").asLong(),
                                document.path("generation").asInt()),
                        document.has("bar") ? document.path("bar").asLong() : null,
                        withdrawn.isMissingNode() ? null : withdrawal(withdrawn)),
                new ChildSlots(
                        slots.path("entity").asInt(),
                        slots.path("quote").asInt(),
                        slots.path("event").asInt()),
                stored.seqNo,
                TERM);
    }

    private static Withdrawal withdrawal(JsonNode withdrawn) {
        return new Withdrawal(
                WithdrawnBy.valueOf(withdrawn.path("by").asString().toUpperCase(Locale.ROOT)),
                withdrawn.path("reason").asString(),
                withdrawn.path("revision").asLong());
    }
}
