package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.ingest.mvstore.ReceiptStore;
import dateline.kafka.Topics;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class ReceiptTopicIT {

    private static final String ARTICLE =
            "{\"id\": \"anew\", \"source\": \"receipts\", \"body\": \"The ferry came back.\"}";

    /** A refusal of each partition, a few times; without a pause it is tens of thousands. */
    private static final int MANY_LINES = 200;

    @Test
    void receiptsOfATopicMadeAnewAreForgottenWhileTheServiceRuns(PrivateKafka kafka, @TempDir Path data)
            throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data);
                Admin admin = admin(kafka)) {
            String receipt = ingest.post("/v1/articles", "application/json", ARTICLE)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(ingest.status("GET", receipt, "")).isEqualTo(200);
            CountingAppender lines = CountingAppender.of("org.apache.kafka.clients.consumer");

            admin.deleteTopics(List.of(Topic.RECEIPTS)).all().get();

            RunningIngest.await("the receipts to be forgotten", () -> ingest.status("GET", receipt, "") == 404);
            RunningIngest.await("the article to be new", () -> ingest.status("POST", "/v1/articles", ARTICLE) == 202);
            assertThat(lines.count())
                    .as("lines of a consumer whose topic is gone")
                    .isLessThan(MANY_LINES);
        }
    }

    @Test
    void aCopyThatGoesBeyondItsTopicIsReadAgain(KafkaServer kafka, @TempDir Path data) throws Exception {
        ArticleId lost = ArticleId.of("id", "receipts", "lost");
        try (Admin admin = admin(kafka);
                ReceiptStore store = ReceiptStore.in(data)) {
            new Topics(admin).ensure(Topic.all(null, SizeLimits.DEFAULT), (short) 1);
            store.copyOf(topicId(admin));
            store.keep(Receipt.bare(lost, 1, ReceiptStatus.WITHDRAWN, null), 1_000_000);
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                store.advance(partition, 1_000_001);
            }
            store.commit();
        }
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            assertThat(ingest.status("GET", "/v1/receipts/" + lost, "")).isEqualTo(404);
        }
    }

    private static Admin admin(KafkaServer kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    /** A topic just made is not known to the whole broker at once. */
    private static String topicId(Admin admin) throws Exception {
        RunningIngest.await("the topic of receipts", () -> found(admin).isPresent());
        return found(admin).orElseThrow();
    }

    private static Optional<String> found(Admin admin) {
        try {
            return Optional.ofNullable(admin.describeTopics(List.of(Topic.RECEIPTS))
                            .allTopicNames()
                            .get()
                            .get(Topic.RECEIPTS))
                    .map(topic -> topic.topicId().toString());
        } catch (ExecutionException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
