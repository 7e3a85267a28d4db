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
    void aFolderGivesAllFilesButHiddenUnfinishedAndDescribingOnes() throws IOException {
        for (String name : List.of(
                "b.jsonl.gz", "a.txt", "a.meta.json", "README.md", "deep/c.json", ".git/config", "d.xml.part", "e~")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }

        assertThat(Inputs.files(folder))
                .extracting(Inputs.Found::name)
                .containsExactly("README.md", "a.txt", "b.jsonl.gz", "deep/c.json");
        assertThat(Inputs.files(folder.resolve("deep/c.json")))
                .extracting(Inputs.Found::name)
                .containsExactly("c.json");
    }

    @Test
    void whatIngestReadsItselfIsSentAsItIs() throws Exception {
        assertThat(read("a.json", new byte[0])).containsExactly("whole a.json");
        assertThat(read("wire.warc.gz", new byte[0])).containsExactly("whole wire.warc");
        assertThat(read("a.txt", new byte[0])).containsExactly("whole a.txt");
    }

    @Test
    void fieldsBesideATextBelongToIt() throws Exception {
        Files.writeString(folder.resolve("a.meta.json"), "{\"title\": \"Flood\", \"publishedAt\": \"2016-12-20\"}");

        assertThat(read("a.txt", "River rises\nWater is high.".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "{\"title\":\"Flood\",\"publishedAt\":\"2016-12-20\",\"body\":\"River rises\\nWater is high.\"}");
    }

    @Test
    void aDescribedTextThatIsNotUtf8IsTold() throws Exception {
        Files.writeString(folder.resolve("a.meta.json"), "{}");

        assertThat(read("a.txt", new byte[] {'A', (byte) 0xe9, 'b'})).containsExactly("1: not UTF-8");
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
                        Inputs.files(file).getFirst(),
                        line -> read.add(
                                switch (line) {
                                    case InputLine.Article article -> article.text();
                                    case InputLine.Whole whole -> "whole " + whole.name();
                                    case InputLine.Unreadable unreadable ->
                                        unreadable.line() + ": " + unreadable.reason();
                                }));
        return read;
    }
}
