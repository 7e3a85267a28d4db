package dateline.query.http;

import dateline.query.question.Parameters;
import dateline.query.question.Unacceptable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of items that a reader wants, {@code fields=id,source.name}; all of them where none are named.
 */
record Selection(List<String> fields) {

    private static final int MOST = 40;

    static final String PARAMETER = "fields";

    /** @throws Unacceptable if an item has no such field */
    static Selection read(Parameters given, Class<? extends Record> item) {
        List<String> fields = new ArrayList<>();
        for (String value : given.all(PARAMETER)) {
            for (String field : value.split(",", -1)) {
                fields.add(field.strip());
            }
        }
        if (fields.size() > MOST) {
            throw new Unacceptable(PARAMETER, "names " + fields.size() + " fields", "name at most " + MOST);
        }
        Set<String> known = Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String field : fields) {
            if (!known.contains(field.split("\\.", -1)[0])) {
                throw new Unacceptable(PARAMETER, "names " + field, "choose of " + String.join(", ", known));
            }
        }
        return new Selection(fields);
    }

    /** The item with these fields only; a path leads into objects and through lists. */
    JsonNode of(JsonNode item) {
        return fields.isEmpty() || !(item instanceof ObjectNode object) ? item : kept(object, fields);
    }

    private static JsonNode kept(JsonNode node, List<String> paths) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(one -> list.add(kept(one, paths)));
            return list;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode kept = object.objectNode();
        object.properties().forEach(field -> {
            if (paths.contains(field.getKey())) {
                kept.set(field.getKey(), field.getValue());
                return;
            }
            String prefix = field.getKey() + ".";
            List<String> below = paths.stream()
                    .filter(path -> path.startsWith(prefix))
                    .map(path -> path.substring(prefix.length()))
                    .toList();
            if (!below.isEmpty()) {
                kept.set(field.getKey(), kept(field.getValue(), below));
            }
        });
        return kept;
    }
}
