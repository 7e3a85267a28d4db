package dateline.command.reindex;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of an older version as the two lines of {@code _bulk} that write it into a newer one.
 *
 * <p>An article is only created: what is there was copied before, or written by the newer version's own writer. A child comes under the
 * version that it has, which orders as the states of its article do, and yields to a higher one.
 */
public final class CopyLines {

    private static final JsonMapper JSON = new JsonMapper();

    private CopyLines() {}

    /**
     * The action and the document, each with its end of line.
     *
     * @param hit from indices of version {@code from}, as a search with {@code version} returns it
     */
    public static byte[] of(int from, int to, JsonNode hit) {
        NewsKind kind = NewsKind.of(hit.path("_index").asString(), from);
        ObjectNode action = JSON.createObjectNode();
        ObjectNode where = action.putObject(kind == NewsKind.ARTICLES ? "create" : "index");
        where.put("_index", kind.index(to)).put("_id", hit.path("_id").asString());
        if (kind != NewsKind.ARTICLES) {
            where.put("version", hit.path("_version").asLong()).put("version_type", "external_gte");
        }
        return (action + "\n" + hit.path("_source") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
