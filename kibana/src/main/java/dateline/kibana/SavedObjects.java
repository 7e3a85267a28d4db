package dateline.kibana;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All saved objects of a folder. */
record SavedObjects(List<SavedObject> all) {

    SavedObjects {
        all = List.copyOf(all);
    }

    static SavedObjects in(Path folder) throws IOException {
        return new SavedObjects(SavedObject.allIn(folder));
    }

    Stream<SavedObject> ofType(String type) {
        return all.stream().filter(object -> object.type().equals(type));
    }

    SavedObject get(String type, String id) {
        return ofType(type)
                .filter(object -> object.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + type + " " + id));
    }

    /** What an object means by one of the names in its references. */
    SavedObject referred(SavedObject from, String name) {
        for (JsonNode reference : from.json().path("references")) {
            if (reference.path("name").asString().equals(name)) {
                return get(
                        reference.path("type").asString(), reference.path("id").asString());
            }
        }
        throw new IllegalArgumentException(from.id() + " has no reference " + name);
    }
}
