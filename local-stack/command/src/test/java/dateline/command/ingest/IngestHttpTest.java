package dateline.command.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dateline.topic.Lane;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IngestHttpTest {

    private static final SendQuery QUERY = new SendQuery(Lane.BACKFILL, "harbour", Map.of("map", "title=head line"));

    private HttpServer server = unbound();
    private IngestHttp ingest = new IngestHttp(URI.create("http://127.0.0.1:1"), null);
    private String received = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        ingest = new IngestHttp(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), null);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFileIsSentAsItIsWithItsName() throws Exception {
        answer(200, "{\"accepted\": 2, \"rejected\": 1, \"rejections\": [{\"line\": 3, \"reason\": \"no body\"}]}");

        ChunkAnswer answer = take("<rss/>", "a b/wire.xml");

        assertThat(received)
                .isEqualTo(
                        "lane=backfill&source=harbour&map=title%3Dhead+line&file=a+b%2Fwire.xml application/octet-stream <rss/>");
        assertThat(answer.read()).isEqualTo(3);
        assertThat(answer.rejections()).containsExactly(new ChunkAnswer.LineRejection(3, "no body"));
    }

    @Test
    void aFileThatIsRefusedIsOneRejection() throws Exception {
        answer(415, "{\"detail\": \"this is a ZIP archive\"}");

        ChunkAnswer answer = take("PK", "a.zip");

        assertThat(answer).isEqualTo(ChunkAnswer.rejected("this is a ZIP archive"));
    }

    @Test
    void whatWasTakenOfABrokenFileCounts() throws Exception {
        answer(400, "{\"detail\": \"corrupt\", \"sum\": {\"accepted\": 4}}");

        ChunkAnswer answer = take("x", "a.warc.gz");

        assertThat(answer.accepted()).isEqualTo(4);
        assertThat(answer.rejections()).containsExactly(new ChunkAnswer.LineRejection(5, "corrupt"));
    }

    @Test
    void anAnswerThatMayChangeIsAskedForAgain() {
        answer(503, "{\"detail\": \"Kafka is away\"}");

        assertThatThrownBy(() -> take("x", "a.xml"))
                .isInstanceOfSatisfying(
                        IngestUnavailable.class,
                        unavailable -> assertThat(unavailable.again()).isTrue())
                .hasMessageContaining("Kafka is away");
    }

    private ChunkAnswer take(String text, String name) throws InterruptedException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ingest.takeFile(() -> new ByteArrayInputStream(bytes), bytes.length, name, QUERY);
    }

    private void answer(int status, String json) {
        server.createContext("/v1/articles:batch", exchange -> {
            received = exchange.getRequestURI().getRawQuery() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static HttpServer unbound() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
