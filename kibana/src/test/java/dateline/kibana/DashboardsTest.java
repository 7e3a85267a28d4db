package dateline.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be known of the dashboards without a Kibana. */
class DashboardsTest {

    private static final Path ROOT = Path.of(System.getProperty("dateline.home"));
    private static final Path FOLDER = ROOT.resolve("kibana").resolve("objects");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GRID = 48;
    private static final Pattern LINK = Pattern.compile("\\]\\(#/view/([^)]+)\\)");

    /** Types that Lens and controls can count by; nothing can be counted by the words of a text. */
    private static final Set<String> COUNTABLE =
            Set.of("keyword", "date", "boolean", "integer", "long", "short", "double", "geo_point");

    private static SavedObjects objects = new SavedObjects(List.of());
    private static List<PanelSearch> searches = List.of();

    @BeforeAll
    static void read() throws IOException {
        objects = SavedObjects.in(FOLDER);
        searches = PanelSearches.in(FOLDER);
    }

    @Test
    void thereAreFour() {
        assertThat(dashboards())
                .extracting(dashboard -> dashboard.attributes().path("title").asString())
                .containsExactlyInAnyOrder("Newsroom", "Who said what", "Timeline", "Places");
    }

    @Test
    void everyFieldOfEveryPanelIsInTheMapping() {
        for (PanelSearch search : searches) {
            assertThat(fields(search.body()))
                    .as(search.name())
                    .allSatisfy(field ->
                            assertThat(type(search.index(), field)).as(field).isNotEmpty());
            assertThat(search.body().path("aggs").findValuesAsString("field"))
                    .as(search.name())
                    .allSatisfy(field ->
                            assertThat(type(search.index(), field)).as(field).isIn(COUNTABLE));
        }
    }

    @Test
    void panelsFillCellsOfTheGridThatNoOtherPanelFills() {
        for (SavedObject dashboard : dashboards()) {
            Set<String> taken = new HashSet<>();
            for (JsonNode panel : dashboard.attributes().path("panelsJSON")) {
                JsonNode grid = panel.path("gridData");
                assertThat(grid.path("i")).isEqualTo(panel.path("panelIndex"));
                assertThat(grid.path("x").asInt() + grid.path("w").asInt())
                        .as(dashboard.id() + grid)
                        .isLessThanOrEqualTo(GRID);
                cells(grid)
                        .forEach(cell -> assertThat(taken.add(cell))
                                .as("%s %s at %s", dashboard.id(), grid.path("i"), cell)
                                .isTrue());
            }
            // No holes either: Kibana would move panels up into them.
            assertThat(taken.size() % GRID).as(dashboard.id()).isZero();
        }
    }

    @Test
    void idsOfPanelsAreUnique() {
        for (SavedObject dashboard : dashboards()) {
            assertThat(dashboard.attributes().path("panelsJSON").valueStream())
                    .extracting(panel -> panel.path("panelIndex").asString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyControlFiltersAFieldThatThePanelsIndicesHave() {
        for (SavedObject dashboard : dashboards()) {
            List<String> fields = dashboard
                    .attributes()
                    .path("controlGroupInput")
                    .path("panelsJSON")
                    .findValuesAsString("fieldName");
            assertThat(fields).as(dashboard.id()).contains("source.id");
            searches.stream()
                    .filter(search -> search.name().startsWith(dashboard.id() + " "))
                    .forEach(search -> assertThat(fields)
                            .as(search.name())
                            .allSatisfy(field -> assertThat(type(search.index(), field))
                                    .as(field)
                                    .isEqualTo("keyword")));
        }
    }

    @Test
    void everyDashboardHasADateControlAndARangeOfItsOwn() {
        assertThat(dashboards()).allSatisfy(dashboard -> {
            JsonNode attributes = dashboard.attributes();
            assertThat(attributes.at("/controlGroupInput/panelsJSON/date/type").asString())
                    .isEqualTo("timeSlider");
            // The picker's fifteen minutes would hide every archive.
            assertThat(attributes.path("timeRestore").asBoolean()).isTrue();
            assertThat(attributes.path("timeFrom").asString()).startsWith("now-");
        });
    }

    @Test
    void whatHasNoDateIsOnEveryDashboard() {
        for (SavedObject dashboard : dashboards()) {
            assertThat(searches)
                    .filteredOn(search -> search.name().startsWith(dashboard.id() + " "))
                    .as(dashboard.id())
                    .anySatisfy(search -> {
                        JsonNode bool = search.body().path("query").path("bool");
                        assertThat(bool.path("must_not").toString()).containsAnyOf("published_at", "event_start");
                        assertThat(bool.path("filter").findValues("range")).isEmpty();
                    });
        }
    }

    @Test
    void accessorsOfChartsAreColumns() {
        for (SavedObject dashboard : dashboards()) {
            for (JsonNode panel : dashboard.attributes().path("panelsJSON")) {
                JsonNode state = panel.at("/embeddableConfig/attributes/state");
                Set<String> used = accessors(state.path("visualization"));
                for (Map.Entry<String, JsonNode> layer :
                        state.at("/datasourceStates/formBased/layers").properties()) {
                    assertThat(layer.getValue().path("columns").propertyNames())
                            .as("%s %s", dashboard.id(), panel.path("panelIndex"))
                            .containsExactlyInAnyOrderElementsOf(used);
                    assertThat(LensSearch.columns(layer.getValue())).containsExactlyInAnyOrderElementsOf(used);
                    assertThat(state.path("visualization").findValuesAsString("layerId"))
                            .containsOnly(layer.getKey());
                }
            }
        }
    }

    @Test
    void linksLeadToDashboards() {
        for (SavedObject dashboard : dashboards()) {
            dashboard
                    .attributes()
                    .findValuesAsString("markdown")
                    .forEach(text -> assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                            .hasSize(4)
                            .allSatisfy(id ->
                                    assertThat(objects.get("dashboard", id)).isNotNull()));
        }
    }

    private static List<SavedObject> dashboards() {
        return objects.ofType("dashboard").toList();
    }

    private static List<String> cells(JsonNode grid) {
        List<String> cells = new ArrayList<>();
        for (int x = 0; x < grid.path("w").asInt(); x++) {
            for (int y = 0; y < grid.path("h").asInt(); y++) {
                cells.add(grid.path("x").asInt() + x + "," + (grid.path("y").asInt() + y));
            }
        }
        return cells;
    }

    private static Set<String> accessors(JsonNode visualization) {
        Set<String> ids = new HashSet<>();
        for (String one : List.of("xAccessor", "splitAccessor", "metricAccessor", "columnId")) {
            ids.addAll(visualization.findValuesAsString(one));
        }
        for (String several : List.of("accessors", "primaryGroups", "metrics")) {
            visualization.findValues(several).forEach(list -> list.forEach(id -> ids.add(id.asString())));
        }
        return ids;
    }

    /** Every field that a search names, wherever it does. */
    private static Set<String> fields(JsonNode node) {
        Set<String> fields = new HashSet<>(node.findValuesAsString("field"));
        for (String clause : List.of("match", "range")) {
            node.findValues(clause).forEach(found -> fields.addAll(found.propertyNames()));
        }
        node.path("sort").forEach(order -> fields.addAll(order.propertyNames()));
        node.path("fields").forEach(field -> fields.add(field.asString()));
        return fields;
    }

    /** The type of a field, or of one below it; empty where there is none. */
    private static String type(String index, String field) {
        JsonNode mapping =
                JSON.readTree(ROOT.resolve("index-service/src/main/resources/elasticsearch/" + index + "-v1.json"));
        JsonNode node = mapping.path("mappings");
        for (String part : field.split("\\.", -1)) {
            JsonNode below = node.path("properties").path(part);
            node = below.isMissingNode() ? node.path("fields").path(part) : below;
        }
        return node.path("type").asString("");
    }
}
