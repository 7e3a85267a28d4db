package dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where files go that were taken: {@code done/} and {@code failed/} in the watched folder. Nothing there is ever replaced; a
 * second file of a name becomes {@code 2-NAME}. The file itself is moved before what describes it, so that after a crash in
 * between it is never taken without its description.
 */
final class Shelves {

    private final Path folder;
    private final Path done;
    private final Path failed;

    Shelves(Path folder) throws IOException {
        this.folder = folder;
        this.done = Files.createDirectories(folder.resolve("done"));
        this.failed = Files.createDirectories(folder.resolve("failed"));
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
        Files.move(file, shelf.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        if (Files.exists(beside)) {
            Files.move(beside, shelf.resolve(FileName.of(name).beside()), StandardCopyOption.REPLACE_EXISTING);
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
