package dateline.ingest.format;

import java.util.Locale;
import java.util.Optional;

/**
 * What is said of an input beside its bytes.
 *
 * @param mediaType in lower case, without parameters
 * @param charset the label
 * @param fileName with its endings
 */
public record Declared(Optional<String> mediaType, Optional<String> charset, Optional<String> fileName) {

    public static final Declared NOTHING = new Declared(Optional.empty(), Optional.empty(), Optional.empty());

    public static Declared file(String name) {
        return new Declared(Optional.empty(), Optional.empty(), Optional.of(name));
    }

    public static Declared type(String mediaType) {
        return new Declared(Optional.of(mediaType), Optional.empty(), Optional.empty());
    }

    /** The last ending of the file's name but for that of its packing, in lower case without the dot. */
    Optional<String> ending() {
        String name = fileName.orElse("").toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }
}
