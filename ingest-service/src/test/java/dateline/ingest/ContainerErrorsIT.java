package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(TestServers.class)
class ContainerErrorsIT {

    private static RunningIngest ingest;

    @BeforeAll
    static void start(KafkaServer kafka, @TempDir Path data) throws Exception {
        ingest = RunningIngest.on(kafka.bootstrapServers(), data);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /v1/receipts/a%2Fb HTTP/1.1, 400",
        "GET /v1/receipts/a%ZZ HTTP/1.1, 400",
        "GET /v1/receipts/{a} HTTP/1.1, 400",
        "GET no-path HTTP/1.1, 400",
        "TRACE /v1/articles HTTP/1.1, 405",
        "FROB /v1/articles HTTP/1.1, 405",
        "GET /v1/articles HTTP/9.9, 505",
        "GET /v1/nowhere HTTP/1.1, 404"
    })
    void whatTheContainerRefusesIsAProblemDocument(String requestLine, int status) throws Exception {
        assertProblem(answer(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"), status);
    }

    @Test
    void headersThatAreTooLargeAreAProblemDocument() throws Exception {
        assertProblem(
                answer("GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n"), 400);
    }

    @Test
    void aRequestWithoutHostIsAProblemDocument() throws Exception {
        assertProblem(answer("GET /v1/articles HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-type: application/problem+json")
                .doesNotContain("tomcat", "exception", "java.");
        JsonNode problem =
                new JsonMapper().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ingest.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(untilTheEnd(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    /** A server that answers before it has read everything resets the connection behind its answer. */
    private static byte[] untilTheEnd(InputStream answer) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            answer.transferTo(read);
        } catch (SocketException reset) {
            assertThat(read.size()).as("bytes before: %s", reset).isPositive();
        }
        return read.toByteArray();
    }
}
