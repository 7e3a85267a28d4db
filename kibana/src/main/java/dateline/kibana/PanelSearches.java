package dateline.kibana;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Kibana asks Elasticsearch when the objects are shown, so that it can be asked without a Kibana: every panel and control
 * of the dashboards, in the time range that the dashboard is saved with, and every Discover session.
 */
public final class PanelSearches {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROWS = 500;
    private static final int TILES_DEPTH = 8;

    private final SavedObjects objects;
    private final List<PanelSearch> searches = new ArrayList<>();

    private PanelSearches(SavedObjects objects) {
        this.objects = objects;
    }

    /** Of all objects in a folder. */
    public static List<PanelSearch> in(Path folder) throws IOException {
        PanelSearches all = new PanelSearches(SavedObjects.in(folder));
        all.objects.ofType("dashboard").forEach(all::addDashboard);
        all.objects.ofType("search").forEach(search -> {
            JsonNode range = search.attributes().path("timeRange");
            all.addDiscover(search.id(), search, range.path("from"), range.path("to"));
        });
        return all.searches;
    }

    private void addDashboard(SavedObject dashboard) {
        for (JsonNode panel : dashboard.attributes().path("panelsJSON")) {
            addPanel(dashboard, panel);
        }
        for (Map.Entry<String, JsonNode> control : dashboard
                .attributes()
                .path("controlGroupInput")
                .path("panelsJSON")
                .properties()) {
            JsonNode field = control.getValue().path("explicitInput").path("fieldName");
            if (!field.isMissingNode()) {
                addControl(dashboard, control.getKey(), field);
            }
        }
    }

    private void addPanel(SavedObject dashboard, JsonNode panel) {
        String id = panel.path("panelIndex").asString();
        String name = dashboard.id() + " " + id;
        JsonNode from = dashboard.attributes().path("timeFrom");
        JsonNode to = dashboard.attributes().path("timeTo");
        String type = panel.path("type").asString();
        switch (type) {
            case "lens" -> addLens(name, dashboard, panel, from, to);
            case "search" -> addDiscover(name, objects.referred(dashboard, id + ":panel_" + id), from, to);
            case "map" -> addMap(name, objects.referred(dashboard, id + ":panel_" + id), from, to);
            case "visualization" -> requireText(name, panel);
            default -> throw new IllegalArgumentException(name + " is a panel that is not known here: " + type);
        }
    }

    private static void requireText(String name, JsonNode panel) {
        String type = panel.at("/embeddableConfig/savedVis/type").asString();
        if (!type.equals("markdown")) {
            throw new IllegalArgumentException(name + " is a panel that is not known here: " + type);
        }
    }

    private void addLens(String name, SavedObject dashboard, JsonNode panel, JsonNode from, JsonNode to) {
        JsonNode state = panel.path("embeddableConfig").path("attributes").path("state");
        for (Map.Entry<String, JsonNode> layer :
                state.at("/datasourceStates/formBased/layers").properties()) {
            SavedObject view = objects.referred(
                    dashboard,
                    panel.path("panelIndex").asString() + ":indexpattern-datasource-layer-" + layer.getKey());
            ObjectNode body = body(state.path("query"), view, from, to).put("size", 0);
            body.set("aggs", LensSearch.aggregations(layer.getValue()));
            searches.add(new PanelSearch(name, index(view), body, LensSearch.columns(layer.getValue())));
        }
    }

    private void addDiscover(String name, SavedObject search, JsonNode from, JsonNode to) {
        SavedObject view = objects.referred(search, "kibanaSavedObjectMeta.searchSourceJSON.index");
        JsonNode query = search.attributes().at("/kibanaSavedObjectMeta/searchSourceJSON/query");
        ObjectNode body = body(query, view, from, to).put("size", ROWS);
        ArrayNode sort = body.putArray("sort");
        search.attributes()
                .path("sort")
                .forEach(order -> sort.addObject().set(order.path(0).asString(), order.path(1)));
        body.set("fields", search.attributes().path("columns"));
        List<String> columns = search.attributes()
                .path("columns")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        searches.add(new PanelSearch(name, index(view), body, columns));
    }

    private void addMap(String name, SavedObject map, JsonNode from, JsonNode to) {
        for (JsonNode layer : map.attributes().path("layerListJSON")) {
            JsonNode source = layer.path("sourceDescriptor");
            if (source.has("indexPatternRefName")) {
                SavedObject view =
                        objects.referred(map, source.path("indexPatternRefName").asString());
                JsonNode query = map.attributes().path("mapStateJSON").path("query");
                ObjectNode body = body(query, view, from, to).put("size", 0);
                ObjectNode clusters = body.putObject("aggs").putObject("clusters");
                clusters.putObject("geotile_grid").put("precision", TILES_DEPTH).set("field", source.path("geoField"));
                searches.add(new PanelSearch(name, index(view), body, addMetrics(source, clusters)));
            }
        }
    }

    private static List<String> addMetrics(JsonNode source, ObjectNode clusters) {
        List<String> parts = new ArrayList<>(List.of("clusters"));
        ObjectNode aggregations = clusters.putObject("aggs");
        for (JsonNode metric : source.path("metrics")) {
            if (metric.has("field")) {
                String part = metric.path("type").asString() + " of "
                        + metric.path("field").asString().replace('.', ' ');
                aggregations
                        .putObject(part)
                        .putObject(metric.path("type").asString())
                        .set("field", metric.path("field"));
                parts.add(part);
            }
        }
        return parts;
    }

    private void addControl(SavedObject dashboard, String id, JsonNode field) {
        SavedObject view = objects.referred(dashboard, "controlGroup_" + id + ":optionsListDataView");
        ObjectNode body = JSON.createObjectNode().put("size", 0);
        body.set("query", Kql.query(""));
        body.putObject("aggs").putObject(id).putObject("terms").set("field", field);
        searches.add(new PanelSearch(dashboard.id() + " control " + id, index(view), body, List.of(id)));
    }

    private static ObjectNode body(JsonNode query, SavedObject view, JsonNode from, JsonNode to) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode asked = Kql.query(query.path("query").asString());
        JsonNode time = view.attributes().path("timeFieldName");
        if (!time.isMissingNode()) {
            ObjectNode range = ((ArrayNode) asked.path("bool").path("filter"))
                    .addObject()
                    .putObject("range")
                    .putObject(time.asString());
            range.set("gte", from);
            range.set("lte", to);
        }
        body.set("query", asked);
        return body;
    }

    private static String index(SavedObject view) {
        return view.attributes().path("title").asString();
    }
}
