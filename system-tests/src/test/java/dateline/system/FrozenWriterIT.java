package dateline.system;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index-service that stops between its two requests and goes on after others have written something newer. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class FrozenWriterIT {

    private static final String LONG = """
            Clara Voss opened the exhibition in Geneva on Friday.

            "Nobody has seen these drawings before," Voss said. "They come from a private house in Bern."

            Daniel Roth bought them in May 2019.
            """;
    private static final String SHORT = "Clara Voss opened the exhibition in Geneva on Friday.";

    private final Pipeline pipeline;
    private final Search search;

    FrozenWriterIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.search = pipeline.search();
    }

    @Test
    void aWriterFrozenBetweenItsRequestsBringsNothingBack() throws Exception {
        pipeline.index().stop();
        String id;
        try (HeldWrites held = HeldWrites.before(pipeline.elasticsearch(), ":quote:0");
                RunningService frozen = pipeline.anotherIndexTo(held.address())) {
            frozen.awaitHealthy();
            id = post(LONG, "2026-04-10T10:00:00Z");
            Eventually.holds("the children are on their way", held::holds);
            frozen.freeze();
            assertThat(search.ofArticle(Search.ARTICLES, id)).hasSize(1);
            assertThat(search.childrenOf(id)).isZero();

            post(SHORT, "2026-04-10T11:00:00Z");
            pipeline.index().start();
            awaitShort(id);
            frozen.thaw();
            held.release();

            assertEveryChildWasLate(held.answer().get(60, TimeUnit.SECONDS));
            Eventually.holds("the thawed writer is done", frozen::isHealthy);
        } finally {
            pipeline.index().close();
            pipeline.index().start();
        }
        awaitShort(id);
        assertThat(search.kept("news-quotes", id))
                .hasSize(2)
                .allMatch(quote -> quote.path("hidden").asBoolean());
    }

    private void awaitShort(String id) throws InterruptedException {
        Eventually.holds("the newer version and nothing else is found", () -> {
            JsonNode article = search.ofArticle(Search.ARTICLES, id).getFirst();
            return article.path("body").asString().equals(SHORT)
                    && search.kept("news-quotes", id).size() == 2
                    && search.childrenOf(id) == Search.promised(article);
        });
    }

    /** Each child of the older version met a newer one. */
    private static void assertEveryChildWasLate(String answer) {
        JsonNode items = JsonMapper.shared().readTree(answer).path("items");
        assertThat(items)
                .isNotEmpty()
                .allMatch(item -> item.path("index").path("status").asInt() == 409);
    }

    private String post(String body, String updatedAt) throws Exception {
        String article = JsonMapper.shared()
                .createObjectNode()
                .put("id", "exhibition")
                .put("source", "system-frozen")
                .put("title", "Unknown drawings")
                .put("body", body)
                .put("language", "en")
                .put("publishedAt", "2026-04-10T09:00:00+00:00")
                .put("updatedAt", updatedAt)
                .toString();
        Http.Answer answer = pipeline.sender().post(article);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asString();
    }
}
