package dateline.index.elasticsearch;

import dateline.index.batch.WriteResult;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the answer to {@code _bulk} token by token: a tree of it was a seventh of what was allocated for a batch. An item has one
 * field, named by what was asked for, and in it the status, and the error where there is one.
 */
final class BulkAnswer {

    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final WriteResult DONE = new WriteResult.Done();

    private BulkAnswer() {}

    /** One result for each item, in their order. */
    static List<WriteResult> read(JsonParser json) {
        List<WriteResult> results = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isItems = json.currentName().equals("items");
            json.nextToken();
            if (isItems) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    results.add(item(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return results;
    }

    private static WriteResult item(JsonParser json) {
        json.nextToken();
        json.nextToken();
        int status = 0;
        JsonNode error = MissingNode.getInstance();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "status" -> status = json.getIntValue();
                case "error" -> error = json.readValueAsTree();
                default -> json.skipChildren();
            }
        }
        json.nextToken();
        return result(status, error);
    }

    private static WriteResult result(int status, JsonNode error) {
        if (status >= 200 && status < 300) {
            return DONE;
        }
        if (status == CONFLICT) {
            return new WriteResult.Conflict();
        }
        String reason = status + " " + error.path("type").asString("") + ": "
                + error.path("reason").asString("");
        return switch (status) {
            // A user without the right, or an index that is missing: the documents are not to blame.
            case 401, 403, 404, TOO_MANY_REQUESTS -> new WriteResult.Again("Elasticsearch answers " + reason);
            // Nothing is known of a document of which nothing is said.
            case 0 -> new WriteResult.Again("Elasticsearch does not say what became of a document");
            default ->
                status >= 500
                        ? new WriteResult.Again("Elasticsearch answers " + reason)
                        : new WriteResult.Refused(reason);
        };
    }
}
