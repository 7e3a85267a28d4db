package dateline.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The services, and what each needs of the JVM. */
enum Part {
    INGEST("ingest-service", "256m", "-XX:TieredStopAtLevel=1"),
    // Reading is the work, so the better compiler is worth its time.
    ENRICH("enrich-service/application", "1200m", "-XX:TieredStopAtLevel=4"),
    INDEX("index-service", "384m", "-XX:TieredStopAtLevel=1"),
    QUERY("query-service", "256m", "-XX:TieredStopAtLevel=1");

    private final String folder;
    private final String heap;
    private final String compilers;

    Part(String folder, String heap, String compilers) {
        this.folder = folder;
        this.heap = heap;
        this.compilers = compilers;
    }

    List<String> options() {
        return List.of("-Xmx" + heap, "-XX:+UseSerialGC", compilers);
    }

    /** What the build packed, in a checkout. */
    Path jar(Path home) {
        Path target = home.resolve(folder).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no *-app.jar in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path classes(Path home) {
        return home.resolve(folder).resolve("target/classes");
    }
}
