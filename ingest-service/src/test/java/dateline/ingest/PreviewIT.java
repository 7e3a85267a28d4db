package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestServers.class)
class PreviewIT {

    private static final String TABLE = "ref,headline,text\n1,Ferry,The ferry came back.\n2,Bridge,\n";
    private static final String MAP = "?map=id=ref,title=headline,body=text,source=:preview-desk";

    @Test
    void aMappedTableIsShownAndThenTaken(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            var before = ingest.json(ingest.post("/v1/articles:preview" + MAP, "text/csv", TABLE));

            assertThat(before.path("more").asBoolean(true)).isFalse();
            var article = before.path("articles").path(0);
            assertThat(article.path("outcome").asString("")).isEqualTo("accepted");
            assertThat(article.path("number").asLong(0)).isEqualTo(2);
            assertThat(article.path("article").path("title").asString("")).isEqualTo("Ferry");
            assertThat(article.path("article").path("source").path("id").asString(""))
                    .isEqualTo("preview-desk");
            assertThat(before.path("articles").path(1).path("reason").asString(""))
                    .isEqualTo("the article has no body");

            var taken = ingest.json(ingest.post("/v1/articles:batch" + MAP, "text/csv", TABLE));
            assertThat(taken.path("accepted").asInt(0)).isEqualTo(1);

            var after = ingest.json(ingest.post("/v1/articles:preview" + MAP, "text/csv", TABLE));
            assertThat(after.path("articles").path(0).path("outcome").asString(""))
                    .isEqualTo("unchanged");
        }
    }

    @Test
    void aMappingThatSaysNothingIsRefused(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            var refused = ingest.post("/v1/articles:preview?map=titel=headline", "text/csv", TABLE);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(ingest.json(refused).path("detail").asString("")).contains("there is no field titel");
        }
    }
}
