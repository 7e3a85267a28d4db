package dateline.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be known of the objects without a Kibana: they refer to each other, and to fields that exist. */
class ObjectsTest {

    private static final Path ROOT = Path.of(System.getProperty("dateline.home"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The newest shape of each type that every Kibana 9 reads; an object from a newer one is refused. */
    private static final Map<String, List<Integer>> CEILINGS = Map.of(
            "index-pattern", List.of(8, 0, 0),
            "search", List.of(10, 5, 0),
            "map", List.of(8, 4, 0),
            "dashboard", List.of(10, 2, 0));

    private static final List<Integer> CORE_CEILING = List.of(8, 8, 0);

    private static List<SavedObject> objects = List.of();

    @BeforeAll
    static void read() throws IOException {
        objects = SavedObject.allIn(ROOT.resolve("kibana").resolve("objects"));
    }

    @Test
    void everyIndexHasADataViewWithTimeAndOneWithout() {
        Map<String, List<Boolean>> dated = new HashMap<>();
        dataViews()
                .forEach(view -> dated.computeIfAbsent(
                                view.attributes().path("title").asString(), title -> new ArrayList<>())
                        .add(view.attributes().has("timeFieldName")));

        assertThat(dated)
                .containsOnlyKeys("news-articles", "news-entities", "news-quotes", "news-events", "news-dead-letters");
        // A dead letter always has a time.
        dated.remove("news-dead-letters");
        assertThat(dated.values()).allSatisfy(views -> assertThat(views).contains(true, false));
    }

    @Test
    void everyDateIsWrittenInUtc() {
        for (SavedObject view : dataViews()) {
            String index = view.attributes().path("title").asString();
            view.attributes().path("fieldFormatMap").properties().forEach(format -> {
                boolean date = type(index, format.getKey()).equals("date");
                assertThat(format.getValue().path("params").path("timezone").asString(""))
                        .as("%s of %s", format.getKey(), view.id())
                        .isEqualTo(date ? "UTC" : "");
            });
            if (view.attributes().has("timeFieldName")) {
                assertThat(view.attributes()
                                .path("fieldFormatMap")
                                .has(view.attributes().path("timeFieldName").asString()))
                        .as(view.id())
                        .isTrue();
            }
        }
    }

    @Test
    void everyIndexHasADiscoverSession() {
        assertThat(searches())
                .extracting(this::index)
                .contains("news-articles", "news-entities", "news-quotes", "news-events", "news-dead-letters");
    }

    @Test
    void filesAreNamedByTheirIdsAndIdsAreUnique() {
        assertThat(objects).extracting(SavedObject::id).doesNotHaveDuplicates();
        assertThat(objects)
                .allSatisfy(object -> assertThat(object.file().getFileName()).hasToString(object.id() + ".json"));
    }

    @Test
    void everyReferenceIsUsedAndLeadsToAnObject() {
        List<String> known = objects.stream()
                .map(object -> object.type() + " " + object.id())
                .toList();
        for (SavedObject object : objects) {
            List<String> named = new ArrayList<>();
            object.json().path("references").forEach(reference -> {
                named.add(reference.path("name").asString());
                assertThat(known)
                        .contains(reference.path("type").asString() + " "
                                + reference.path("id").asString());
            });
            assertThat(named).as(object.id()).containsExactlyInAnyOrderElementsOf(ReferenceNames.of(object));
        }
    }

    @Test
    void noVersionIsNewerThanKibana9CanRead() {
        assertThat(objects).allSatisfy(object -> {
            assertThat(compare(
                            version(object, "typeMigrationVersion"),
                            CEILINGS.getOrDefault(object.type(), List.of(0, 0, 0))))
                    .as(object.id())
                    .isNotPositive();
            assertThat(compare(version(object, "coreMigrationVersion"), CORE_CEILING))
                    .as(object.id())
                    .isNotPositive();
        });
    }

    @Test
    void everyFieldIsInTheMappingOfItsIndex() {
        for (SavedObject view : dataViews()) {
            String index = view.attributes().path("title").asString();
            view.attributes()
                    .path("fieldFormatMap")
                    .propertyNames()
                    .forEach(field -> assertThat(type(index, field))
                            .as("%s in %s", field, index)
                            .isNotEmpty());
            if (view.attributes().has("timeFieldName")) {
                assertThat(type(index, view.attributes().path("timeFieldName").asString()))
                        .isEqualTo("date");
            }
        }
        for (SavedObject search : searches()) {
            List<String> fields = new ArrayList<>();
            search.attributes().path("columns").forEach(column -> fields.add(column.asString()));
            search.attributes()
                    .path("sort")
                    .forEach(sort -> fields.add(sort.path(0).asString()));
            assertThat(fields)
                    .as(search.id())
                    .isNotEmpty()
                    .allSatisfy(field ->
                            assertThat(type(index(search), field)).as(field).isNotEmpty());
        }
    }

    @Test
    void filesHoldNoJsonInStrings() {
        assertThat(objects)
                .allSatisfy(object -> assertThat(strings(object.json()))
                        .noneMatch(text -> text.startsWith("{") || text.startsWith("[")));
    }

    @Test
    void theExportHasOneLineAnObjectWithJsonInStringsWhereKibanaWantsIt() {
        List<String> lines = Export.join(objects).lines().toList();

        assertThat(lines).hasSameSizeAs(objects);
        for (String line : lines) {
            strings(JSON.readTree(line).path("attributes")).stream()
                    .filter(text -> text.startsWith("{\"") || text.startsWith("[{"))
                    .forEach(JSON::readTree);
        }
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("JSON\":{", "JSON\":["));
        assertThat(lines).filteredOn(line -> line.contains("panelsJSON\":\"")).hasSize(4);
    }

    private static List<SavedObject> dataViews() {
        return objects.stream()
                .filter(object -> object.type().equals("index-pattern"))
                .toList();
    }

    private static List<SavedObject> searches() {
        return objects.stream().filter(object -> object.type().equals("search")).toList();
    }

    /** The index behind a session's data view. */
    private String index(SavedObject search) {
        String view = search.json().path("references").path(0).path("id").asString();
        return dataViews().stream()
                .filter(object -> object.id().equals(view))
                .map(object -> object.attributes().path("title").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The type of a field; empty where there is none. */
    private static String type(String index, String field) {
        Path file = ROOT.resolve("index-service/src/main/resources/elasticsearch/" + index + "-v1.json");
        JsonNode node = JSON.readTree(file).path("mappings");
        for (String part : field.split("\\.", -1)) {
            node = node.path("properties").path(part);
        }
        return node.path("type").asString("");
    }

    private static List<String> strings(JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node.isString()) {
            found.add(node.asString());
        }
        node.forEach(child -> found.addAll(strings(child)));
        return found;
    }

    private static List<Integer> version(SavedObject object, String field) {
        return List.of(object.json().path(field).asString().split("\\.", -1)).stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static int compare(List<Integer> first, List<Integer> second) {
        for (int i = 0; i < first.size(); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
