package dateline.command.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What lies where in the folder of a stack. */
public record DataFolder(Path path) {

    /** One file a part, and one of the supervisor. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** The log of a part, by its name in small letters. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path settings() {
        return path.resolve("settings.json");
    }

    Path indexVersions() {
        return path.resolve("index-versions.json");
    }

    Path state() {
        return path.resolve("state.json");
    }

    Path lock() {
        return path.resolve("supervisor.lock");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path elasticsearch() {
        return path.resolve("elasticsearch");
    }

    Path receipts() {
        return path.resolve("receipts");
    }

    /** There once the sample articles were fed. */
    public Path seedMarker() {
        return path.resolve("seeds-fed");
    }

    /** Whether the folder is one of a stack: nothing else is ever purged. */
    public boolean isOfAStack() {
        return Files.exists(lock());
    }

    /** Deletes everything, the folder included. Links are deleted, not followed. */
    public void purge() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("not all of " + path + " could be deleted", e);
        }
    }
}
