package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is kept of a source reaches the findings and the index. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class SourceRecordIT {

    private static final String RECORD = """
            {"name": "Tokyo Wire", "zone": "Asia/Tokyo", "display": "snippet"}
            """;

    private final Pipeline pipeline;
    private final Search search;

    SourceRecordIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.search = pipeline.search();
    }

    @Test
    void yesterdayOfAnArticleDatedInGmtIsTheSourcesYesterdayInTheIndex() throws Exception {
        pipeline.sender().keepSource("tokyo-wire", RECORD);

        Http.Answer taken = pipeline.sender().post("""
                {"id": "gmt", "source": "tokyo-wire", "publishedAt": "2026-03-11T20:30:00Z", "language": "en",
                 "body": "Maria Santos became director of the ferry company in Lisbon yesterday."}
                """);

        String id = taken.json().path("id").asString();
        Eventually.holds(
                "the article with its event",
                () -> !search.ofArticle("news-events", id).isEmpty());
        List<JsonNode> events = search.ofArticle("news-events", id);
        assertThat(events)
                .as("20:30 in GMT is the twelfth in Tokyo already")
                .extracting(event -> event.path("event_start").asString())
                .containsExactly("2026-03-11T00:00:00.000Z");
        assertThat(events)
                .allMatch(
                        event -> event.path("source").path("display").asString().equals("snippet"));
        JsonNode article = search.ofArticle(Search.ARTICLES, id).getFirst();
        assertThat(article.path("published_at").asString()).startsWith("2026-03-11T20:30:00");
        assertThat(article.path("source").path("name").asString()).isEqualTo("Tokyo Wire");
    }
}
