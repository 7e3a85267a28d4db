package dateline.ingest.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The folder of real inputs, which is not part of the project: tests over it are skipped, and say so, where it is absent. */
public final class Corpora {

    private Corpora() {}

    /** A folder of the corpora; skips the test where it is not there. */
    public static Path folder(String name) {
        Path folder = Optional.ofNullable(System.getProperty("dateline.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("DATELINE_CORPORA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("dateline.home", ".."))
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared")
                        .resolve("corpora"))
                .resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the folder of corpora is not there");
        return folder;
    }

    /** All files below a folder of the corpora, in the order of their paths. */
    public static List<Path> files(String name) {
        try (Stream<Path> files = Files.walk(folder(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
