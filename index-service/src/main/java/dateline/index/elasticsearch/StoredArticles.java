package dateline.index.elasticsearch;

import dateline.index.batch.StoredArticle;
import dateline.index.document.ArticleState;
import dateline.index.document.ChildSlots;
import dateline.index.document.Standing;
import dateline.index.document.Withdrawal;
import dateline.message.WithdrawnBy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what article documents say of their own past. */
final class StoredArticles {

    private StoredArticles() {}

    static StoredArticle read(JsonNode hit) {
        JsonNode source = hit.path("_source");
        JsonNode slots = source.path("child_slots");
        JsonNode bar = source.path("bar");
        Standing standing = new Standing(
                new ArticleState(
                        source.path("revision").asLong(),
                        source.path("generation").asInt()),
                bar.isNumber() ? bar.asLong() : null,
                withdrawal(source.path("withdrawn")));
        return new StoredArticle(
                standing,
                new ChildSlots(
                        slots.path("entity").asInt(),
                        slots.path("quote").asInt(),
                        slots.path("event").asInt()),
                hit.path("_seq_no").asLong(),
                hit.path("_primary_term").asLong());
    }

    private static @Nullable Withdrawal withdrawal(JsonNode withdrawn) {
        if (!withdrawn.isObject()) {
            return null;
        }
        JsonNode reason = withdrawn.path("reason");
        return new Withdrawal(
                WithdrawnBy.valueOf(withdrawn.path("by").asString().toUpperCase(Locale.ROOT)),
                reason.isString() ? reason.asString() : null,
                withdrawn.path("revision").asLong());
    }
}
