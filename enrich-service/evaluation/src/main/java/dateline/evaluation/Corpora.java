package dateline.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the annotated texts are. */
public final class Corpora {

    private static final String NAME = "dateline.corpora";

    private Corpora() {}

    /**
     * The file or folder of this path in the corpora.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public static Path path(String path) {
        Path file = folder().resolve(path);
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + " does not exist; say where the corpora are with -D" + NAME);
        }
        return file;
    }

    private static Path folder() {
        return Path.of(Optional.ofNullable(System.getProperty(NAME))
                .or(() -> Optional.ofNullable(System.getenv("DATELINE_CORPORA")))
                .orElse("../shared/corpora"));
    }
}
