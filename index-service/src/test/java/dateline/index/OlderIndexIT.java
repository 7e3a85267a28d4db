package dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.document.DocumentKind;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.PrivateElasticsearch;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Indices that were made before a field was thought of. */
@ExtendWith(TestServers.class)
class OlderIndexIT {

    private final JsonMapper json = new JsonMapper();

    @Test
    void anIndexOfBeforeTheDisplayRuleGetsItsFieldAndTakesArticles(
            KafkaServer kafka, PrivateElasticsearch elasticsearch) throws Exception {
        EnumSet<DocumentKind> kinds = EnumSet.complementOf(EnumSet.of(DocumentKind.DEAD_LETTER));
        for (DocumentKind kind : kinds) {
            make(elasticsearch.uri(), kind.index(1));
        }
        try (RunningIndex index = RunningIndex.on(
                kafka.bootstrapServers(), elasticsearch.uri(), "--dateline.index.group=test-older-index")) {
            ArticleId id = Articles.id("older index");
            index.send(Articles.enriched(id, 10, 1, 1));

            for (String alias : new String[] {"news-articles", "news-quotes"}) {
                String field = alias.equals("news-articles") ? "id" : "article.id";
                String query = "{\"bool\":{\"filter\":[{\"term\":{\"" + field + "\":\"" + id
                        + "\"}},{\"term\":{\"source.display\":\"snippet\"}}]}}";
                RunningIndex.await(() -> index.search(alias, query).size() == 1);
            }
        }
    }

    private void make(URI elasticsearch, String index) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(elasticsearch.resolve("/" + index))
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(older(index)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private String older(String index) throws IOException {
        try (InputStream schema = OlderIndexIT.class.getResourceAsStream("/elasticsearch/" + index + ".json")) {
            JsonNode wanted = json.readTree(schema);
            JsonNode removed = ((ObjectNode) wanted.at("/mappings/properties/source/properties")).remove("display");
            assertThat(removed).isNotNull();
            return wanted.toString();
        }
    }
}
