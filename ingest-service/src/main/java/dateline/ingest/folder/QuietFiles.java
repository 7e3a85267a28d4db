package dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files of a folder that nobody writes any more: size and time of change, of the file and of what describes it, are
 * those of the look before. Links and sub-folders are passed over. For one thread.
 */
final class QuietFiles {

    private final Path folder;
    private Map<Path, State> before = Map.of();

    QuietFiles(Path folder) {
        this.folder = folder;
    }

    /** Looks once; in the order of names. */
    List<Path> look() throws IOException {
        Map<Path, State> now = new HashMap<>();
        List<Path> quiet = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Optional<State> state = state(file);
                if (state.isPresent()) {
                    now.put(file, state.get());
                    if (state.get().equals(before.get(file))) {
                        quiet.add(file);
                    }
                }
            }
        }
        before = now;
        return quiet.stream().sorted().toList();
    }

    private static Optional<State> state(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!FileName.isFinished(name)) {
            return Optional.empty();
        }
        Path beside = file.resolveSibling(FileName.of(name).beside());
        Optional<Look> own = look(file);
        return own.isEmpty() ? Optional.empty() : Optional.of(new State(own.get(), look(beside)));
    }

    private static Optional<Look> look(Path file) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isRegularFile()
                    ? Optional.of(new Look(found.size(), found.lastModifiedTime()))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private record Look(long size, FileTime changed) {}

    private record State(Look file, Optional<Look> beside) {}
}
