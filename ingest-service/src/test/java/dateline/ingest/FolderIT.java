package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class FolderIT {

    @Test
    void aFilePutIntoTheFolderIsTakenAndWaitsWhereKafkaIsAway(PrivateKafka kafka, @TempDir Path data) throws Exception {
        Path folder = data.resolve("inbox");
        try (RunningIngest ingest = RunningIngest.on(
                kafka.bootstrapServers(),
                data.resolve("receipts"),
                "--dateline.ingest.folder=" + folder,
                "--dateline.ingest.folder-lane=backfill",
                "--dateline.ingest.folder-interval=100ms",
                "--dateline.ingest.answer-timeout=2s")) {
            Files.writeString(folder.resolve("story.meta.json"), "{\"id\": \"s1\", \"source\": \"harbour\"}");
            Files.writeString(folder.resolve("story.txt"), "Ferry returns\n\nThe ferry came back.");
            Files.writeString(folder.resolve("photo.jpg"), "no article");

            RunningIngest.await(
                    "the files",
                    () -> Files.exists(folder.resolve("done/story.meta.json"))
                            && Files.exists(folder.resolve("failed/photo.jpg")));
            assertThat(folder.resolve("failed/photo.jpg.reason.txt"))
                    .content()
                    .contains("no format that is known here");
            var receipt = ingest.send(
                    "GET", "/v1/receipts/" + ArticleId.of("id", "harbour", "s1"), "application/json", new byte[0]);
            assertThat(ingest.json(receipt).get("topic").asString()).isEqualTo("news.backfill.ingested.v1");

            kafka.kill();
            Files.writeString(folder.resolve("wire.jsonl"), "{\"body\": \"One.\"}\nnonsense\n");
            RunningIngest.await("Kafka to be missed", () -> ingest.status("GET", "/actuator/health", "") == 503);
            assertThat(folder.resolve("wire.jsonl")).exists();

            kafka.start();
            RunningIngest.await("the file that waited", () -> Files.exists(folder.resolve("done/wire.jsonl")));
            assertThat(folder.resolve("done/wire.jsonl.rejected.ndjson"))
                    .content()
                    .startsWith("{\"line\":2,");
        }
    }
}
