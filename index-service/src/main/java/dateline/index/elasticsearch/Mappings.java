package dateline.index.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the mapping of an index differs from the one that the documents are made for.
 *
 * @param clashes in plain words; such an index cannot be written to
 * @param missing fields that the index lacks, as a mapping that adds them
 */
record Mappings(List<String> clashes, ObjectNode missing) {

    /** Compares two mappings as Elasticsearch returns them, without their default values. */
    static Mappings compare(ObjectNode wanted, JsonNode actual) {
        List<String> clashes = new ArrayList<>();
        if (!wanted.path("dynamic").equals(actual.path("dynamic"))) {
            clashes.add("dynamic is " + actual.path("dynamic") + " and must be " + wanted.path("dynamic"));
        }
        ObjectNode missing = wanted.objectNode();
        compareFields("", wanted.path("properties"), actual.path("properties"), clashes, missing);
        return new Mappings(clashes, missing);
    }

    private static void compareFields(
            String prefix, JsonNode wanted, JsonNode actual, List<String> clashes, ObjectNode missing) {
        for (Map.Entry<String, JsonNode> field : wanted.properties()) {
            String name = prefix + field.getKey();
            JsonNode mine = field.getValue();
            JsonNode theirs = actual.path(field.getKey());
            if (theirs.isMissingNode()) {
                missing.withObjectProperty("properties").set(field.getKey(), mine);
            } else if (mine.has("properties") && theirs.has("properties")) {
                ObjectNode below = missing.objectNode();
                compareFields(name + ".", mine.path("properties"), theirs.path("properties"), clashes, below);
                if (!below.isEmpty()) {
                    missing.withObjectProperty("properties").set(field.getKey(), below);
                }
            } else if (!mine.equals(theirs)) {
                clashes.add("field " + name + " is " + theirs + " and must be " + mine);
            }
        }
    }
}
