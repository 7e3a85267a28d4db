package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class SmallTopicsIT {

    /** Uncompressed on the topic, the broker measures what the message really has. */
    private static final Map<String, String> SMALL =
            Map.of("max.message.bytes", "20000", "compression.type", "uncompressed");

    private static final String LARGE =
            "{\"id\": \"large\", \"source\": \"small\", \"body\": \"" + "The ferry came back. ".repeat(2_000) + "\"}";
    private static final String SHORT =
            "{\"id\": \"short\", \"source\": \"small\", \"body\": \"The ferry came back.\"}";

    @Test
    void whatATopicMadeByOthersDoesNotTakeIsRejectedWithSizeAndLimit(PrivateKafka kafka, @TempDir Path data)
            throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(
                            new NewTopic(Lane.LIVE.ingestedTopic(), Topic.PARTITIONS, (short) 1).configs(SMALL)))
                    .all()
                    .get();
        }
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            var refused = ingest.post("/v1/articles", "application/json", LARGE);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
            assertThat(ingest.json(refused).get("detail").asString())
                    .matches("the message has 4\\d{4} bytes, and news.articles.ingested.v1 takes 20000 at most");

            var sum = ingest.post("/v1/articles:batch", "application/x-ndjson", LARGE + "\n" + SHORT + "\n");
            assertThat(sum.statusCode()).as(sum.body()).isEqualTo(200);
            assertThat(ingest.json(sum).get("rejected").asInt()).isEqualTo(1);
            assertThat(ingest.json(sum).get("accepted").asInt()).isEqualTo(1);
            assertThat(ingest.status("GET", "/actuator/health", "")).isEqualTo(200);
        }
    }
}
