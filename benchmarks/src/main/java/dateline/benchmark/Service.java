package dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The services, with the heaps that the command {@code dateline up} gives them. */
enum Service {
    INGEST("ingest-service", "256m"),
    ENRICH("enrich-service/application", "1200m"),
    INDEX("index-service", "384m");

    private final String module;
    private final String heap;

    Service(String module, String heap) {
        this.module = module;
        this.heap = heap;
    }

    String title() {
        return module.replace("/application", "");
    }

    List<String> options() {
        return List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
    }

    /** What the build packed, in a checkout. */
    Path jar(Path home) throws IOException {
        Path target = home.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no *-app.jar in " + target));
        }
    }
}
