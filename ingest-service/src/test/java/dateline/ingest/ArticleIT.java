package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class ArticleIT {

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
    void anArticleIsAcceptedOnceAndHasAReceipt() throws Exception {
        String article = """
                {"id": "once", "source": "test", "title": "Ferry returns", "body": "The ferry came back on Monday."}
                """;

        var first = ingest.post("/v1/articles", "application/json", article);
        var second = ingest.post("/v1/articles", "application/json", article);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(ingest.json(first).get("status").asString()).isEqualTo("accepted");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(ingest.json(second).get("status").asString()).isEqualTo("unchanged");
        assertThat(ingest.json(second).get("revision"))
                .isEqualTo(ingest.json(first).get("revision"));
        String location = first.headers().firstValue("Location").orElseThrow();
        var receipt = ingest.send("GET", location, "application/json", new byte[0]);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(ingest.json(receipt).get("topic").asString()).isEqualTo("news.articles.ingested.v1");
        assertThat(ingest.json(receipt).get("status").asString()).isEqualTo("accepted");
    }
}
