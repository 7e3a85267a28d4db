package dateline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A client of ingest-service. */
final class Sender {

    private final Http http;

    Sender(URI ingest) {
        this.http = new Http(ingest);
    }

    /** Sends all in one request. */
    Measure batch(String what, String lane, List<String> articles) throws IOException, InterruptedException {
        byte[] body = String.join("\n", articles).getBytes(UTF_8);
        var watch = Stopwatch.started();
        JsonNode sum = http.post("/v1/articles:batch?lane=" + lane, Http.LINES, body);
        var measure = new Measure(what, articles.size(), watch.time(), List.of(Measure.Amount.megabytes(body.length)));
        if (sum.path("accepted").asLong() != articles.size()) {
            throw new IOException("not all of " + articles.size() + " articles were accepted: " + sum);
        }
        return measure;
    }

    /** Sends one article on the live lane, and says its id. */
    String live(String article) throws IOException, InterruptedException {
        return http.post("/v1/articles", Http.JSON, article.getBytes(UTF_8))
                .path("id")
                .asString();
    }
}
