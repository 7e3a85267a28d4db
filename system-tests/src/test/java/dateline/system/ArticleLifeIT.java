package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.stack.testing.TestServers;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith({TestServers.class, SharedPipeline.class})
class ArticleLifeIT {

    private static final String BODY = """
            Maria Santos became director of the ferry company in Lisbon on Monday.

            "The boats will run on time," Santos said. "We owe that to our passengers."

            The company opened a second line in June 2025.
            """;
    private static final String SHORTER = "Nobody became director of the ferry company.";

    private final Pipeline pipeline;
    private final Ingest sender;
    private final Search search;

    ArticleLifeIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.sender = pipeline.sender();
        this.search = pipeline.search();
    }

    @Test
    void anArticleIsFoundWithItsPeopleQuotesAndEvents() throws Exception {
        String id = accepted(sender.post(article("found", BODY, "2026-03-11T10:00:00Z")));

        JsonNode article = awaitArticle(id, BODY);
        assertThat(article.path("title").asString()).isEqualTo("New director for the ferries");
        assertThat(article.path("published_at").asString()).startsWith("2026-03-11T09:30:00");
        assertThat(article.path("source").path("name").asString()).isEqualTo("Harbour Courier");
        assertThat(article.path("labels").path("edition").asString()).isEqualTo("morning");
        assertThat(article.path("findings").path("status").asString()).isEqualTo("complete");
        assertThat(strings(article.path("people"))).containsExactly("Maria Santos");
        assertThat(strings(article.path("places"))).contains("Lisbon");
        assertThat(article.path("seconds_to_index").asDouble()).isPositive();

        assertThat(search.ofArticle("news-entities", id))
                .filteredOn(entity -> entity.path("type").asString().equals("place"))
                .extracting(entity -> entity.path("country_code").asString())
                .containsExactly("PT");
        assertThat(search.ofArticle("news-quotes", id))
                .extracting(
                        quote -> quote.path("text").asString(),
                        quote -> quote.path("speaker").path("name").asString())
                .contains(tuple("We owe that to our passengers.", "Maria Santos"));
        assertThat(search.ofArticle("news-events", id))
                .extracting(event -> event.path("event_start").asString())
                .contains("2026-03-09T00:00:00.000Z", "2025-06-01T00:00:00.000Z");
    }

    @Test
    void anArticleOfTheBackfillLaneIsFoundToo() throws Exception {
        String id = accepted(sender.postToBackfill(article("backfill", BODY, "2026-03-11T10:00:00Z")));

        assertThat(strings(awaitArticle(id, BODY).path("people"))).containsExactly("Maria Santos");
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlder() throws Exception {
        String id = accepted(sender.post(article("twice", BODY, "2026-03-11T10:00:00Z")));
        awaitArticle(id, BODY);

        accepted(sender.post(article("twice", SHORTER, "2026-03-11T11:00:00Z")));
        awaitArticle(id, SHORTER);
        Http.Answer late = sender.post(article("twice", BODY, "2026-03-11T10:30:00Z"));

        assertThat(late.json().path("status").asString()).isEqualTo("superseded");
        Eventually.holds(
                "no quote is left", () -> search.ofArticle("news-quotes", id).isEmpty());
        assertThat(search.ofArticle("news-events", id)).isEmpty();
        assertThat(search.ofArticle(Search.ARTICLES, id)).hasSize(1);
        assertThat(search.kept("news-quotes", id))
                .isNotEmpty()
                .allMatch(stub ->
                        stub.path("hidden").asBoolean() && stub.path("text").isMissingNode());
    }

    @Test
    void anArticleTakenDownStaysAwayUntilItIsRestored() throws Exception {
        String id = accepted(sender.post(article("barred", BODY, "2026-03-11T10:00:00Z")));
        awaitArticle(id, BODY);

        assertThat(sender.delete(id).status()).isEqualTo(202);
        awaitNothing(id);
        Http.Answer again = sender.post(article("barred", SHORTER, "2026-03-12T10:00:00Z"));

        assertThat(again.json().path("status").asString()).isEqualTo("barred");
        assertThat(sender.receipt(id).path("status").asString()).isEqualTo("barred");
        assertThat(search.kept(Search.ARTICLES, id))
                .singleElement()
                .satisfies(stub -> assertThat(stub.path("body").isMissingNode()).isTrue());

        assertThat(sender.restore(id).json().path("republished").asBoolean()).isTrue();
        assertThat(strings(awaitArticle(id, BODY).path("people"))).containsExactly("Maria Santos");
        Eventually.holds(
                "its children are back",
                () -> !search.ofArticle("news-quotes", id).isEmpty());
    }

    @Test
    void aPublishersWithdrawalGivesWayToANewerVersion() throws Exception {
        String id = accepted(sender.post(article("withdrawn", BODY, "2026-03-11T10:00:00Z")));
        awaitArticle(id, BODY);

        accepted(sender.post(article("withdrawn", "", "2026-03-11T11:00:00Z", "withdrawn")));
        awaitNothing(id);
        assertThat(sender.post(article("withdrawn", BODY, "2026-03-11T10:30:00Z"))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("superseded");

        accepted(sender.post(article("withdrawn", SHORTER, "2026-03-11T12:00:00Z")));
        awaitArticle(id, SHORTER);
    }

    @Test
    void theContractIsServedAsItIsWritten() throws Exception {
        Http.Answer served = Http.get(pipeline.ingest().address().resolve("/v1/openapi.yaml"));

        assertThat(served.body()).isEqualTo(Files.readString(Checkout.home().resolve("docs/openapi.yaml")));
    }

    private JsonNode awaitArticle(String id, String body) throws Exception {
        Eventually.holds("article " + id + " is found", () -> search.shows(id, body.strip()));
        Eventually.holds(
                "its children are found",
                () -> search.childrenOf(id)
                        == Search.promised(search.ofArticle(Search.ARTICLES, id).getFirst()));
        return search.ofArticle(Search.ARTICLES, id).getFirst();
    }

    private void awaitNothing(String id) throws InterruptedException {
        Eventually.holds("nothing of article " + id + " is found", () -> search.showsNothingOf(id));
    }

    private static String accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("status").asString()).isEqualTo("accepted");
        return answer.json().path("id").asString();
    }

    private static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static String article(String id, String body, String updatedAt) {
        return article(id, body, updatedAt, "published");
    }

    private static String article(String id, String body, String updatedAt, String status) {
        ObjectNode article = JsonMapper.shared().createObjectNode();
        article.put("id", id)
                .put("title", "New director for the ferries")
                .put("body", body)
                .put("publishedAt", "2026-03-11T09:30:00+00:00")
                .put("updatedAt", Instant.parse(updatedAt).toString())
                .put("edition", "morning")
                .put("status", status);
        article.putObject("source").put("id", "system-life").put("name", "Harbour Courier");
        return article.toString();
    }
}
