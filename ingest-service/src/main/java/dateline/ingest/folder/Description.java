package dateline.ingest.folder;

import dateline.ingest.article.Draft;
import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.table.Mapping;
import dateline.ingest.table.WrongMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the file beside says of a file: defaults for its articles, and how its columns are called.
 */
record Description(Draft defaults, Optional<Mapping> mapping) {

    private static final Declared JSON = Declared.type("application/json");

    /**
     * Reads a description; an empty one where there is no such file.
     *
     * @throws Undescribed if it cannot be read as one
     */
    static Description in(Path file, KnownFormats formats) throws IOException, Undescribed {
        if (!Files.exists(file)) {
            return new Description(Draft.EMPTY, Optional.empty());
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return switch (formats.recognize(JSON, bytes)) {
                case Recognition.Unknown(String reason) -> throw new Undescribed(file, reason);
                case Recognition.Known known -> of(file, only(file, known.open(Draft.EMPTY)));
            };
        }
    }

    private static Draft only(Path file, Readings readings) throws IOException, Undescribed {
        return switch (readings.next()) {
            case Reading.Found(long line, Draft draft, int ignored) -> draft;
            case Reading.Unreadable(long line, var rejection) -> throw new Undescribed(file, rejection.reason());
            case null -> throw new Undescribed(file, "there is nothing in it");
        };
    }

    private static Description of(Path file, Draft said) throws Undescribed {
        Map<String, String> labels = new HashMap<>(said.labels());
        labels.keySet().removeAll(Mapping.PARAMETERS);
        Draft defaults = new Draft(said.text(), said.authors(), said.subjects(), labels, said.path(), said.withdrawn());
        try {
            return new Description(defaults, Mapping.of(said.labels()));
        } catch (WrongMapping e) {
            throw new Undescribed(file, e.reason());
        }
    }

    /** The file beside cannot be read. */
    static final class Undescribed extends Exception {

        private final String reason;

        Undescribed(Path file, String reason) {
            super(reason);
            this.reason = file.getFileName() + ": " + reason;
        }

        String reason() {
            return reason;
        }
    }
}
