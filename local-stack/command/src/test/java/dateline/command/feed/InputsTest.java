package dateline.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsArticlesAndNothingElse() throws IOException {
        for (String name : List.of("b.jsonl.gz", "a.txt", "a.meta.json", "README.md", "deep/c.json")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }

        assertThat(Inputs.files(folder))
                .containsExactly(folder.resolve("a.txt"), folder.resolve("b.jsonl.gz"), folder.resolve("deep/c.json"));
    }

    @Test
    void theFirstLineOfATextIsItsTitle() throws Exception {
        assertThat(read("a.txt", "\nRiver rises\n\nWater is high.\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("{\"title\":\"River rises\",\"body\":\"Water is high.\"}");
    }

    @Test
    void fieldsBesideATextBelongToIt() throws Exception {
        Files.writeString(folder.resolve("a.meta.json"), "{\"title\": \"Flood\", \"publishedAt\": \"2016-12-20\"}");

        assertThat(read("a.txt", "River rises\nWater is high.".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "{\"title\":\"Flood\",\"publishedAt\":\"2016-12-20\",\"body\":\"River rises\\nWater is high.\"}");
    }

    @Test
    void aTextThatIsNotUtf8IsTold() throws Exception {
        assertThat(read("a.txt", new byte[] {'A', (byte) 0xe9, 'b'})).containsExactly("1: not UTF-8");
    }

    @Test
    void jsonMayBeAnArrayOverManyLines() throws Exception {
        byte[] array = "[\n {\"id\": 1},\n {\"id\":\n 2}\n]".getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.json", array)).containsExactly("{\"id\":1}", "{\"id\":2}");
    }

    @Test
    void whatFollowsBrokenJsonIsNotRead() throws Exception {
        assertThat(read("a.json", "{\"id\": 1} {\"id\": ".getBytes(StandardCharsets.UTF_8)))
                .hasSize(2)
                .first()
                .isEqualTo("{\"id\":1}");
    }

    @Test
    void packedFilesAreToldByTheirBytes() throws Exception {
        byte[] lines = "{\"id\":1}\n{\"id\":2}\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines);
        }

        assertThat(read("a.jsonl.gz", packed.toByteArray())).containsExactly("{\"id\":1}", "{\"id\":2}");
        assertThat(read("b.ndjson", Zstd.compress(lines))).containsExactly("{\"id\":1}", "{\"id\":2}");
    }

    private List<String> read(String name, byte[] bytes) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<String> read = new ArrayList<>();
        new Inputs()
                .read(
                        file,
                        line -> read.add(
                                switch (line) {
                                    case InputLine.Article article -> article.text();
                                    case InputLine.Unreadable unreadable ->
                                        unreadable.line() + ": " + unreadable.reason();
                                }));
        return read;
    }
}
