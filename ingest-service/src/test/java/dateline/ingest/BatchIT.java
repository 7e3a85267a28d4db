package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
class BatchIT {

    /** More than twice what the window of a stream takes. */
    private static final int LINES = 5_000;

    private static final int BROKEN = 20;

    @Test
    void aStreamIsTakenOnceWhateverIsForgottenInBetween(KafkaServer kafka, @TempDir Path data) throws Exception {
        String lines = lines();
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data.resolve("one"))) {
            JsonNode first = sum(ingest, lines);
            assertThat(first.get("read").asInt()).isEqualTo(LINES);
            assertThat(first.get("accepted").asInt()).isEqualTo(LINES - BROKEN);
            assertThat(first.get("rejected").asInt()).isEqualTo(BROKEN);
            assertThat(first.get("unanswered").asInt()).isZero();
            assertThat(first.get("rejections").get(0).get("line").asInt()).isEqualTo(LINES / BROKEN);

            assertAllUnchanged(sum(ingest, lines));
        }
        try (RunningIngest restarted = RunningIngest.on(kafka.bootstrapServers(), data.resolve("one"))) {
            assertAllUnchanged(sum(restarted, lines));
        }
        try (RunningIngest withoutMemory = RunningIngest.on(kafka.bootstrapServers(), data.resolve("other"))) {
            assertAllUnchanged(sum(withoutMemory, lines));
        }
    }

    private static void assertAllUnchanged(JsonNode sum) {
        assertThat(sum.get("read").asInt()).isEqualTo(LINES);
        assertThat(sum.get("unchanged").asInt()).isEqualTo(LINES - BROKEN);
        assertThat(sum.get("rejected").asInt()).isEqualTo(BROKEN);
    }

    private static JsonNode sum(RunningIngest ingest, String lines) throws Exception {
        var answer = ingest.post("/v1/articles:batch?lane=backfill", "application/x-ndjson", lines);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ingest.json(answer);
    }

    /** Some lines, evenly spread, break off. */
    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= LINES; line++) {
            lines.append("{\"id\": ").append(line).append(", \"source\": \"batch\", \"body\": \"Report number ");
            lines.append(line).append(line % (LINES / BROKEN) == 0 ? " brok\n" : " came in.\"}\n");
        }
        return lines.toString();
    }
}
