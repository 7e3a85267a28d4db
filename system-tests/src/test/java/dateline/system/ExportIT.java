package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as people run it, beside articles that come in. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class ExportIT {

    private static final String FIRST = "system-export";
    private static final String SECOND = "system-export-flow";
    private static final int ARTICLES = 80;

    @TempDir
    private Path folder;

    private final Pipeline pipeline;
    private final Search search;

    ExportIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.search = pipeline.search();
    }

    @Test
    void anExportOfAllQuotesIsWholeWhileArticlesComeInAndAfterwardsAllThereAre() throws Exception {
        pipeline.sender().feed(Dispatches.of(FIRST, ARTICLES));
        var _ = Findings.settled(search, FIRST, ARTICLES);

        pipeline.sender().feed(Dispatches.of(SECOND, ARTICLES));
        Path flowing = export("flowing.ndjson");

        assertThat(rows(flowing)).hasSize(manifest(flowing).path("matching").asInt());
        assertThat(new HashSet<>(keys(flowing, FIRST)))
                .as("what was there before is in it")
                .hasSize(search.ofSource("news-quotes", FIRST).size());

        var _ = Findings.settled(search, SECOND, ARTICLES);
        Path all = export("all.ndjson");

        List<String> ours = new ArrayList<>(keys(all, FIRST));
        ours.addAll(keys(all, SECOND));
        assertThat(ours)
                .doesNotHaveDuplicates()
                .hasSize(search.ofSource("news-quotes", FIRST).size()
                        + search.ofSource("news-quotes", SECOND).size());
        assertThat(rows(all)).hasSize(count());
    }

    private int count() throws IOException, InterruptedException {
        return Http.get(pipeline.elasticsearch().resolve("/news-quotes/_count"))
                .json()
                .path("count")
                .asInt();
    }

    private Path export(String name) throws IOException {
        Path file = folder.resolve(name);
        pipeline.command(folder).said(0, "export", "quotes", "--format", "ndjson", "--out", file.toString());
        return file;
    }

    private static JsonNode manifest(Path file) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(file.resolveSibling(file.getFileName() + ".manifest.json")));
    }

    private static List<String> keys(Path file, String source) throws IOException {
        return rows(file).stream()
                .filter(row -> row.path("source_id").asString("").equals(source))
                .map(row -> row.path("key").asString())
                .toList();
    }

    private static List<JsonNode> rows(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
