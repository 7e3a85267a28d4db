package dateline.kibana;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Joins the files of a folder to the NDJSON file that Kibana imports, data views before what refers to them. */
public final class Export {

    private Export() {}

    /** The folder with the objects, then the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.writeString(target, join(SavedObject.allIn(folder)));
    }

    static String join(List<SavedObject> objects) {
        return String.join(
                "\n",
                Stream.concat(objects.stream().map(SavedObject::line), Stream.of(""))
                        .toList());
    }
}
