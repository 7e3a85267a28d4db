package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.stack.testing.ElasticsearchServer;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.PrivateElasticsearch;
import dateline.stack.testing.TestServers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While Elasticsearch does not take documents the service says so and waits; then it goes on by itself. */
@ExtendWith(TestServers.class)
class ElasticsearchAwayIT {

    private static final int ARTICLES = 20;

    @Test
    void whatCameWhileTheNodeWasAwayIsIndexedOnceItIsBack(KafkaServer kafka, PrivateElasticsearch elasticsearch)
            throws Exception {
        try (RunningIndex index = started(kafka, elasticsearch.uri(), "away")) {
            elasticsearch.stop();
            List<ArticleId> ids = sendArticles(index, "away");
            awaitHealth(index, "DOWN");
            assertThat(index.health().path("details").toString()).contains("does not answer");
            RunningIndex.await(() -> index.lag() >= ARTICLES);
            assertThat(index.lag()).as("what waits").isGreaterThanOrEqualTo(ARTICLES);

            elasticsearch.start();

            assertAllFound(index, ids);
            assertThat(index.health().path("status").asString()).isEqualTo("UP");
            RunningIndex.await(() -> index.lag() == 0);
            assertThat(index.lag()).as("what waits").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 503})
    void whatCameWhileTheNodeRefusedIsIndexedOnceItAgrees(
            int status, KafkaServer kafka, ElasticsearchServer elasticsearch) throws Exception {
        try (FaultyGateway gateway = new FaultyGateway(elasticsearch.uri());
                RunningIndex index = started(kafka, gateway.uri(), "refusing-" + status)) {
            gateway.answer(status);
            List<ArticleId> ids = sendArticles(index, "refused " + status);
            awaitHealth(index, "DOWN");
            assertThat(index.health().path("details").toString()).contains("Elasticsearch answers " + status);

            gateway.passOn();

            assertAllFound(index, ids);
            assertThat(index.health().path("status").asString()).isEqualTo("UP");
        }
    }

    /** A group of its own: other services must not do the work. */
    private static RunningIndex started(KafkaServer kafka, URI elasticsearch, String group) throws Exception {
        RunningIndex index =
                RunningIndex.on(kafka.bootstrapServers(), elasticsearch, "--dateline.index.group=test-" + group);
        awaitHealth(index, "UP");
        return index;
    }

    private static List<ArticleId> sendArticles(RunningIndex index, String name) throws Exception {
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            ArticleId id = Articles.id(name + " " + i);
            ids.add(id);
            index.send(Articles.enriched(id, 10, 1, 2));
        }
        return ids;
    }

    private static void awaitHealth(RunningIndex index, String status) throws Exception {
        RunningIndex.await(() -> index.health().path("status").asString().equals(status));
    }

    private static void assertAllFound(RunningIndex index, List<ArticleId> ids) throws Exception {
        RunningIndex.await(() -> index.health().path("status").asString().equals("UP"));
        for (ArticleId id : ids) {
            String quotes = "{\"term\":{\"article.id\":\"" + id + "\"}}";
            RunningIndex.await(() -> index.search("news-quotes", quotes).size() == 2);
            assertThat(index.search("news-quotes", quotes)).hasSize(2);
        }
    }
}
