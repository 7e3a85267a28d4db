package dateline.command.reindex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares a document of one version with that of another, field by field. */
public final class SameDocument {

    /** When a writer wrote it: each version has a writer of its own. */
    private static final Set<String> OF_THE_WRITER = Set.of("indexed_at", "seconds_to_index");

    private SameDocument() {}

    /** Names of the fields that differ, with dots; empty for equal documents. A document that is missing differs in {@code _id}. */
    public static List<String> differences(JsonNode older, JsonNode newer) {
        if (older.isMissingNode() != newer.isMissingNode()) {
            return List.of("_id");
        }
        List<String> names = new ArrayList<>();
        compare("", older, newer, names);
        return names;
    }

    private static void compare(String prefix, JsonNode older, JsonNode newer, List<String> names) {
        Set<String> fields = new LinkedHashSet<>(older.propertyNames());
        fields.addAll(newer.propertyNames());
        fields.removeAll(prefix.isEmpty() ? OF_THE_WRITER : Set.of());
        for (String field : fields) {
            JsonNode mine = older.path(field);
            JsonNode theirs = newer.path(field);
            if (mine.isObject() && theirs.isObject()) {
                compare(prefix + field + ".", mine, theirs, names);
            } else if (!mine.equals(theirs)) {
                names.add(prefix + field);
            }
        }
    }
}
