package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class MemoryIT {

    private static final String ARTICLE =
            "{\"id\": \"memory\", \"source\": \"test\", \"body\": \"The ferry came back.\"}";

    @Test
    void whoFindsTheMemoryUsedUpIsToldToSendAgain(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(
                kafka.bootstrapServers(),
                data,
                "--dateline.ingest.memory=100KB",
                "--dateline.ingest.limits.document=100KB",
                "--dateline.ingest.answer-timeout=1s")) {
            try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), ingest.port())) {
                OutputStream out = slow.getOutputStream();
                out.write(("POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                + "Content-Length: 102400\r\n\r\n"
                                // More than is looked at to tell the format, which is not counted.
                                + "The ferry came back. ".repeat(4_000))
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                RunningIngest.await("the memory to be used up", () -> isFull(post(ingest)));

                var refused = post(ingest);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).contains("5");
                var broken = ingest.post("/v1/articles:batch", "application/x-ndjson", ARTICLE + "\n");
                assertThat(broken.statusCode()).isEqualTo(503);
                assertThat(ingest.json(broken).get("sum").get("accepted").asInt())
                        .isZero();
            }
            RunningIngest.await(
                    "the memory to be free again", () -> post(ingest).statusCode() / 100 == 2);
        }
    }

    private static boolean isFull(HttpResponse<String> answer) {
        return answer.body().contains("as much is being taken in already");
    }

    private static HttpResponse<String> post(RunningIngest ingest) {
        try {
            return ingest.post("/v1/articles", "application/json", ARTICLE);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
