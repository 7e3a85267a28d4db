package dateline.kibana;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From the columns of a Lens layer to the aggregations that Kibana asks for: buckets within buckets, in each the metrics. */
final class LensSearch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Kibana takes what suits the range; which it is makes no difference to whether there is something to show. */
    private static final String AUTOMATIC = "1M";

    private final JsonNode columns;
    private final List<String> buckets = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();

    private LensSearch(JsonNode layer) {
        columns = layer.path("columns");
        for (JsonNode id : layer.path("columnOrder")) {
            boolean bucketed = columns.path(id.asString()).path("isBucketed").asBoolean();
            (bucketed ? buckets : metrics).add(id.asString());
        }
    }

    /** The columns of a layer, in the order in which they are nested. */
    static List<String> columns(JsonNode layer) {
        LensSearch search = new LensSearch(layer);
        List<String> all = new ArrayList<>(search.buckets);
        all.addAll(search.metrics);
        return all;
    }

    static ObjectNode aggregations(JsonNode layer) {
        return new LensSearch(layer).level(0);
    }

    private ObjectNode level(int depth) {
        ObjectNode level = JSON.createObjectNode();
        metrics.forEach(id -> level.set(id, metric(columns.path(id))));
        if (depth < buckets.size()) {
            String id = buckets.get(depth);
            ObjectNode bucket = bucket(columns.path(id));
            bucket.set("aggs", level(depth + 1));
            level.set(id, bucket);
        }
        return level;
    }

    private ObjectNode bucket(JsonNode column) {
        JsonNode params = column.path("params");
        ObjectNode bucket = JSON.createObjectNode();
        if (operation(column).equals("terms")) {
            ObjectNode terms = bucket.putObject("terms");
            terms.put("field", field(column)).set("size", params.path("size"));
            terms.putObject("order")
                    .set(orderKey(params.path("orderBy").path("columnId").asString()), params.path("orderDirection"));
            return bucket;
        }
        if (!operation(column).equals("date_histogram")) {
            throw new IllegalArgumentException("an operation that is not known here: " + operation(column));
        }
        String interval = params.path("interval").asString();
        bucket.putObject("date_histogram")
                .put("field", field(column))
                .put("time_zone", "UTC")
                .put("calendar_interval", interval.equals("auto") ? AUTOMATIC : interval)
                .put("min_doc_count", 1);
        return bucket;
    }

    /** Every number of documents is an aggregation of its own here, so that each can be looked for in the answer. */
    private ObjectNode metric(JsonNode column) {
        ObjectNode metric = JSON.createObjectNode();
        switch (operation(column)) {
            case "count" ->
                metric.set(
                        "filter", Kql.query(column.path("filter").path("query").asString("")));
            case "unique_count" -> metric.putObject("cardinality").put("field", field(column));
            case "median" -> percentile(metric, column, 50);
            case "percentile" ->
                percentile(
                        metric, column, column.path("params").path("percentile").asInt());
            case "min", "max", "sum" -> metric.putObject(operation(column)).put("field", field(column));
            default -> throw new IllegalArgumentException("an operation that is not known here: " + operation(column));
        }
        return metric;
    }

    private static void percentile(ObjectNode metric, JsonNode column, int percent) {
        metric.putObject("percentiles")
                .put("field", field(column))
                .putArray("percents")
                .add(percent);
    }

    /** A bucket knows its documents: their number needs no aggregation to order by. */
    private String orderKey(String id) {
        JsonNode column = columns.path(id);
        return operation(column).equals("count") && !column.has("filter") ? "_count" : id;
    }

    private static String operation(JsonNode column) {
        return column.path("operationType").asString();
    }

    private static String field(JsonNode column) {
        return column.path("sourceField").asString();
    }
}
