package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class LimitsIT {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int SENDERS = 8;

    private static RunningIngest ingest;

    @BeforeAll
    static void start(KafkaServer kafka, @TempDir Path data) throws Exception {
        ingest = RunningIngest.on(kafka.bootstrapServers(), data);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @Test
    void theLargestBodyIsAcceptedEvenWhereJsonDoublesIt() throws Exception {
        String quotes = "\"".repeat(LARGEST);

        assertThat(ingest.post("/v1/articles?id=largest&source=limits&title=t", "text/plain", quotes)
                        .statusCode())
                .isEqualTo(202);
        assertThat(ingest.post(
                                "/v1/articles",
                                "application/json",
                                "{\"id\": \"largest\", \"source\": \"limits\", \"title\": \"t\", \"body\": \""
                                        + "\\\"".repeat(LARGEST) + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsLargerIsSaidToBeTooLarge() throws Exception {
        byte[] tooLong = new byte[LARGEST + 1];
        Arrays.fill(tooLong, (byte) 'x');
        byte[] farTooLong = new byte[17 * 1024 * 1024];
        Arrays.fill(farTooLong, (byte) 'x');

        assertProblem(ingest.send("POST", "/v1/articles?title=t", "text/plain", tooLong), 413, "the body is larger");
        assertProblem(
                ingest.send("POST", "/v1/articles?title=t", "text/plain", farTooLong), 413, "the document is larger");
        assertProblem(
                ingest.post("/v1/articles?title=" + "t".repeat(1001), "text/plain", "Text."),
                422,
                "the title is longer");
        assertProblem(ingest.post("/v1/articles", "application/json", "[".repeat(100_000)), 422, "beyond a limit");
        assertProblem(
                ingest.post("/v1/articles", "application/json", "{\"a\": " + "[".repeat(100_000)),
                422,
                "beyond a limit");
        assertProblem(
                ingest.post("/v1/articles", "application/pdf", "%PDF-"), 415, "this is a PDF document; taken are ");
        assertProblem(ingest.post("/v1/articles?colour=red", "text/plain", "Text."), 400, "no parameter colour");
    }

    @Test
    void aReasonThatIsTooLongIsSaidToBe() throws Exception {
        String tooLong = "r".repeat(1001);

        assertProblem(
                ingest.send(
                        "DELETE", "/v1/articles/" + "0".repeat(32) + "?reason=" + tooLong, "text/plain", new byte[0]),
                422,
                "the reason is longer than 1000 characters");
        assertProblem(
                ingest.post(
                        "/v1/articles",
                        "application/json",
                        "{\"id\": \"r\", \"status\": \"withdrawn\", \"reason\": \"" + tooLong + "\"}"),
                422,
                "the reason is longer than 1000 characters");
    }

    @Test
    void hostileInputGetsAnAnswerAndNeverAFault() throws Exception {
        List<Path> files = hostile();
        Assumptions.assumeFalse(files.isEmpty(), "the folder of corpora is not there");
        // Side by side: one after the other they mostly wait for acknowledgements.
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Path>> sent =
                    files.stream().map(file -> senders.submit(() -> post(file))).toList();
            for (Future<Path> file : sent) {
                assertThat(file.get()).exists();
            }
        }
        assertThat(ingest.status("GET", "/actuator/health", "")).isEqualTo(200);
    }

    private static Path post(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (String path : List.of("/v1/articles", "/v1/articles:batch")) {
            assertAnswered(file, ingest.send("POST", path, "application/json", bytes));
        }
        assertAnswered(file, ingest.send("POST", "/v1/articles", "text/plain", bytes));
        return file;
    }

    private static void assertAnswered(Path file, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(answer.statusCode()).as("%s: %s", file, answer.body()).isBetween(200, 499);
        assertThat(type)
                .as("%s", file)
                .startsWith(answer.statusCode() < 300 ? "application/json" : "application/problem+json");
    }

    private static List<Path> hostile() throws Exception {
        Path corpora = Optional.ofNullable(System.getProperty("dateline.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("DATELINE_CORPORA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("dateline.home", ".."))
                        .toAbsolutePath()
                        .resolveSibling("shared")
                        .resolve("corpora"));
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("JSONTestSuite", "blns")) {
            Path hostile = corpora.resolve("hostile").resolve(folder);
            if (Files.isDirectory(hostile)) {
                try (Stream<Path> found = Files.walk(hostile)) {
                    found.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ingest.json(answer).get("detail").asString()).contains(detail);
    }
}
