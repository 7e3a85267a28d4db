package dateline.command.erase;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article that is to be erased.
 *
 * @param source id of its source; null, with the title, where the index does not have the article
 * @param findings how many entities, quotes and events go with it
 */
public record Marked(
        String id, @Nullable String title, @Nullable String source, int findings) {

    /** An article that readers do not see: it may be under embargo or on its way, or may not have come yet. */
    public static Marked unseen(String id) {
        return new Marked(id, null, null, 0);
    }

    /** As the index has it. */
    public static Marked of(JsonNode article) {
        return new Marked(
                article.path("id").asString(""),
                article.path("title").isString() ? article.path("title").asString() : null,
                article.path("source").path("id").asString(""),
                article.path("entity_count").asInt(0)
                        + article.path("quote_count").asInt(0)
                        + article.path("event_count").asInt(0));
    }
}
