package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timeline of the command beside that of query-service. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class TimelineIT {

    private static final String SOURCE = "system-timeline";

    /** Each text twice, so that every event is told by two. */
    private static final int ARTICLES = 2 * Dispatches.TEXTS;

    @TempDir
    private Path folder;

    private final Pipeline pipeline;

    TimelineIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void bothTellTheSameEventsOnceWithTheSameArticles() throws Exception {
        pipeline.sender().feed(Dispatches.of(SOURCE, ARTICLES));
        var _ = Findings.settled(pipeline.search(), SOURCE, ARTICLES);

        List<String> told = ofCommand();

        assertThat(told).isNotEmpty().anyMatch(line -> line.startsWith("2 articles"));
        try (RunningService query = pipeline.another(Part.QUERY)) {
            query.awaitHealthy();
            // Pages as small as that end within many a day.
            assertThat(ofQueryService(query.address(), 3)).isEqualTo(told);
            assertThat(ofQueryService(query.address(), 1_000)).isEqualTo(told);
        }
    }

    private static List<String> ofQueryService(URI address, int size) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        String next = "/v1/timeline?source=" + SOURCE + "&size=" + size;
        while (!next.isEmpty()) {
            JsonNode page = Http.get(address.resolve(next)).json();
            page.path("items").forEach(item -> lines.add(line(item)));
            next = page.path("next").asString("");
        }
        return lines;
    }

    private List<String> ofCommand() throws IOException, InterruptedException {
        Path output = folder.resolve("timeline.ndjson");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        Checkout.home().resolve("local-stack/command/target/lib") + "/*",
                        "dateline.command.Dateline",
                        "timeline",
                        "--elasticsearch",
                        pipeline.elasticsearch().toString(),
                        "--source",
                        SOURCE,
                        "--json")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(output, UTF_8)).isZero();
        return Files.readAllLines(output, UTF_8).stream()
                .map(line -> line(JsonMapper.shared().readTree(line)))
                .toList();
    }

    private static String line(JsonNode event) {
        List<String> keys = event.path("told")
                .valueStream()
                .map(one -> one.path("key").asString())
                .toList();
        return event.path("articles").asInt() + " articles: " + event.path("time") + event.path("what")
                + event.path("status") + event.path("participants") + keys;
    }
}
