package dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where files go that were taken: {@code done/} and {@code failed/} in the watched folder. Nothing there is ever replaced; a
 * second file of a name becomes {@code 2-NAME}. The file itself is moved before what describes it, so that after a crash in
 * between it is never taken without its description; a note written before lets the description follow later.
 */
final class Shelves {

    private static final String NOTE = ".moving";
    private static final String NOTES = ".*" + NOTE;

    private final Path folder;
    private final Path done;
    private final Path failed;

    Shelves(Path folder) throws IOException {
        this.folder = folder;
        this.done = Files.createDirectories(folder.resolve("done"));
        this.failed = Files.createDirectories(folder.resolve("failed"));
    }

    /** Moves descriptions whose files were moved when this process, or the one before it, was stopped. */
    void finish() throws IOException {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, NOTES)) {
            for (Path written : notes) {
                Optional<MoveNote> note = MoveNote.read(written);
                if (note.isPresent() && note.get().isHalfDone(folder)) {
                    describe(note.get());
                }
                Files.delete(written);
            }
        }
    }

    private void describe(MoveNote note) throws IOException {
        Files.move(
                folder.resolve(note.description()),
                folder.resolve(note.destination()),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** A place for the rejections of a file while it is being read; no file is taken from there. */
    Path rejections(Path file) {
        return folder.resolve("." + file.getFileName() + ".rejected.part");
    }

    void done(Path file) throws IOException {
        shelve(file, done);
    }

    /** Moves the file, with the reason beside it. */
    void failed(Path file, String reason) throws IOException {
        String name = free(failed, file);
        Files.writeString(failed.resolve(name + ".reason.txt"), reason + "\n");
        shelve(file, failed, name);
    }

    private void shelve(Path file, Path shelf) throws IOException {
        shelve(file, shelf, free(shelf, file));
    }

    private void shelve(Path file, Path shelf, String name) throws IOException {
        Path rejections = rejections(file);
        if (Files.exists(rejections)) {
            Files.move(rejections, shelf.resolve(name + ".rejected.ndjson"), StandardCopyOption.REPLACE_EXISTING);
        }
        Path beside =
                file.resolveSibling(FileName.of(file.getFileName().toString()).beside());
        Path place = shelf.resolve(name);
        if (Files.exists(beside)) {
            MoveNote note = MoveNote.of(
                    folder, place, beside, shelf.resolve(FileName.of(name).beside()));
            Path written = folder.resolve("." + file.getFileName() + NOTE);
            note.write(written);
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            describe(note);
            Files.delete(written);
        } else {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String free(Path shelf, Path file) {
        String name = file.getFileName().toString();
        String free = name;
        for (int number = 2; Files.exists(shelf.resolve(free)); number++) {
            free = number + "-" + name;
        }
        return free;
    }
}
