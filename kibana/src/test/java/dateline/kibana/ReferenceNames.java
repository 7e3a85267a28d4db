package dateline.kibana;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The references that an object's attributes speak of, as Kibana names them. */
final class ReferenceNames {

    private ReferenceNames() {}

    static List<String> of(SavedObject object) {
        JsonNode attributes = object.attributes();
        List<String> names = new ArrayList<>(attributes.findValuesAsString("indexRefName"));
        names.addAll(attributes.findValuesAsString("indexPatternRefName"));
        for (JsonNode panel : attributes.path("panelsJSON")) {
            String id = panel.path("panelIndex").asString();
            if (panel.has("panelRefName")) {
                names.add(id + ":" + panel.path("panelRefName").asString());
            }
            panel.at("/embeddableConfig/attributes/state/datasourceStates/formBased/layers")
                    .propertyNames()
                    .forEach(layer -> names.add(id + ":indexpattern-datasource-layer-" + layer));
        }
        for (Map.Entry<String, JsonNode> control :
                attributes.path("controlGroupInput").path("panelsJSON").properties()) {
            if (control.getValue().path("type").asString().equals("optionsListControl")) {
                names.add("controlGroup_" + control.getKey() + ":optionsListDataView");
            }
        }
        return names;
    }
}
