package dateline.kibana;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Kibana asks Elasticsearch for one thing that it shows.
 *
 * @param name dashboard and panel, for people
 * @param index the alias
 * @param body of a {@code _search}
 * @param parts what an answer has to have to be worth showing: names of aggregations, or of columns of found documents
 */
public record PanelSearch(String name, String index, ObjectNode body, List<String> parts) {

    public PanelSearch {
        parts = List.copyOf(parts);
    }

    /** The parts that are nowhere in the answer: a column of a table without a value, a chart without a bar. */
    public List<String> missing(JsonNode answer) {
        return parts.stream()
                .filter(part -> !isIn(answer.path("aggregations"), part)
                        && !hasColumn(answer.path("hits").path("hits"), part))
                .toList();
    }

    private static boolean hasColumn(JsonNode hits, String column) {
        for (JsonNode hit : hits) {
            if (hit.path("fields").has(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the aggregation, at whatever depth, has a value or a bucket with documents. */
    private static boolean isIn(JsonNode node, String name) {
        for (var field : node.properties()) {
            if (field.getKey().equals(name) && isFilled(field.getValue())) {
                return true;
            }
            if (field.getValue().isContainer() && isIn(field.getValue(), name)) {
                return true;
            }
        }
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            if (isIn(element, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilled(JsonNode aggregation) {
        if (aggregation.has("buckets")) {
            return !aggregation.path("buckets").isEmpty();
        }
        if (aggregation.has("values")) {
            return aggregation.path("values").valueStream().anyMatch(JsonNode::isNumber);
        }
        if (aggregation.has("doc_count")) {
            return aggregation.path("doc_count").asLong() > 0;
        }
        return aggregation.path("value").isNumber() && aggregation.path("value").asDouble() != 0;
    }
}
