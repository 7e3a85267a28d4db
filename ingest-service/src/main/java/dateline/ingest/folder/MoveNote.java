package dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is about to be moved, written down beforehand: a file and what describes it cannot be moved at once, and a description
 * that is left behind would describe the next file of that name.
 *
 * @param file where the file goes; nothing lies there before
 * @param description what lies beside the file
 * @param size of the description, in bytes
 * @param changed when the description was last written; with its size it tells it from a newer one
 * @param destination where the description goes
 */
record MoveNote(String file, String description, long size, String changed, String destination) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The note of a move that has not begun; all paths are relative to the folder. */
    static MoveNote of(Path folder, Path file, Path description, Path destination) throws IOException {
        return new MoveNote(
                folder.relativize(file).toString(),
                folder.relativize(description).toString(),
                Files.size(description),
                Files.getLastModifiedTime(description).toString(),
                folder.relativize(destination).toString());
    }

    void write(Path note) throws IOException {
        Files.write(note, JSON.writeValueAsBytes(this));
    }

    /** Empty where it was not written to its end: then nothing has been moved. */
    static Optional<MoveNote> read(Path note) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(note), MoveNote.class));
        } catch (JacksonException unfinished) {
            return Optional.empty();
        }
    }

    /** Whether the file has been moved and its description has not. */
    boolean isHalfDone(Path folder) throws IOException {
        Path left = folder.resolve(description);
        return Files.exists(folder.resolve(file))
                && Files.exists(left)
                && Files.size(left) == size
                && Files.getLastModifiedTime(left).toString().equals(changed);
    }
}
