package dateline.stack.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstLibraryThatExistsIsLinkedForThisPlatform() throws IOException {
        Path library = Files.createFile(folder.resolve("libzstd.so.1"));
        var libraries = new NativeLibraries(folder.resolve("native"), List.of(folder.resolve("none"), library));

        libraries.link();
        libraries.link();

        try (Stream<Path> files = Files.walk(folder.resolve("native/lib/platform"))) {
            assertThat(files.filter(Files::isSymbolicLink))
                    .singleElement()
                    .satisfies(link -> assertThat(link).hasSameBinaryContentAs(library));
        }
    }

    @Test
    void withoutALibraryNothingIsLinked() throws IOException {
        var libraries = new NativeLibraries(folder.resolve("native"), List.of(folder.resolve("none")));

        libraries.link();

        assertThat(folder.resolve("native")).doesNotExist();
    }
}
