package dateline.kibana;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One saved object of Kibana as its file has it: the attributes that Kibana keeps as strings of JSON are plain JSON there.
 *
 * @param file where it stands
 */
record SavedObject(Path file, ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> STRINGS = Set.of("fieldFormatMap", "fieldAttrs", "runtimeFieldMap", "fields");
    private static final String STRING_SUFFIX = "JSON";

    /** In order of path, so that the same files give the same export. */
    static List<SavedObject> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SavedObject::read)
                    .toList();
        }
    }

    private static SavedObject read(Path file) {
        return new SavedObject(file, (ObjectNode) JSON.readTree(file));
    }

    String type() {
        return json.path("type").asString();
    }

    String id() {
        return json.path("id").asString();
    }

    JsonNode attributes() {
        return json.path("attributes");
    }

    /** As Kibana imports it, on one line. */
    String line() {
        ObjectNode exported = json.deepCopy();
        stringify((ObjectNode) exported.path("attributes"));
        return JSON.writeValueAsString(exported);
    }

    private static void stringify(ObjectNode node) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(node.properties())) {
            boolean kept = STRINGS.contains(field.getKey()) || field.getKey().endsWith(STRING_SUFFIX);
            if (kept) {
                node.put(field.getKey(), JSON.writeValueAsString(field.getValue()));
            } else if (field.getValue() instanceof ObjectNode below) {
                stringify(below);
            }
        }
    }
}
