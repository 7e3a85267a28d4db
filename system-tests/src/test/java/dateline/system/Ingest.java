package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A sender of articles, as any client of the HTTP interface is one. */
record Ingest(URI address) {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    Http.Answer post(String article) throws IOException, InterruptedException {
        return Http.post(address.resolve("/v1/articles"), JSON, article.getBytes(UTF_8));
    }

    Http.Answer postToBackfill(String article) throws IOException, InterruptedException {
        return Http.post(address.resolve("/v1/articles?lane=backfill"), JSON, article.getBytes(UTF_8));
    }

    Http.Answer delete(String id) throws IOException, InterruptedException {
        return Http.send(
                Http.request(address.resolve("/v1/articles/" + id)).DELETE().build());
    }

    Http.Answer restore(String id) throws IOException, InterruptedException {
        return Http.send(Http.request(address.resolve("/v1/articles/" + id + "/restore"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Keeps what there is to know of a source. */
    void keepSource(String id, String setting) throws IOException, InterruptedException {
        Http.Answer answer = Http.json("PUT", address.resolve("/v1/sources/" + id), setting);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    /** Follows a feed, which is a source of its own. */
    void follow(String feed, String url, Duration shortest, Duration longest) throws IOException, InterruptedException {
        Http.Answer answer =
                Http.json("PUT", address.resolve("/v1/feeds/" + feed), """
                {"url": "%s", "source": "%s", "shortest": "%s", "longest": "%s"}
                """.formatted(url, feed, shortest, longest));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    /** Has a feed fetched once now. */
    void fetch(String feed) throws IOException, InterruptedException {
        Http.Answer answer = Http.json("POST", address.resolve("/v1/feeds/" + feed + "/fetch"), "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    }

    JsonNode receipt(String id) throws IOException, InterruptedException {
        return Http.get(address.resolve("/v1/receipts/" + id)).json();
    }

    /** Sends the articles in one request, and again until the answer is one: that is all a client has to do. */
    void feed(List<String> articles) throws InterruptedException {
        byte[] body = String.join("\n", articles).getBytes(UTF_8);
        URI batch = address.resolve("/v1/articles:batch?lane=backfill");
        Eventually.holds("an answer for " + articles.size() + " articles", () -> {
            Http.Answer answer = Http.post(batch, LINES, body);
            if (answer.status() != 200 && answer.status() != 503) {
                throw new AssertionError(answer.status() + " " + answer.body());
            }
            return answer.status() == 200 && allTaken(answer.json(), articles.size());
        });
    }

    /** Begins to send the articles in one request; something happens when the middle is reached. The answer may fail to come. */
    void interrupt(List<String> articles, Runnable inTheMiddle) throws InterruptedException {
        Iterable<byte[]> lines = () -> IntStream.range(0, articles.size())
                .peek(i -> {
                    if (i == articles.size() / 2) {
                        inTheMiddle.run();
                    }
                })
                .mapToObj(i -> (articles.get(i) + "\n").getBytes(UTF_8))
                .iterator();
        try {
            Http.send(Http.request(address.resolve("/v1/articles:batch?lane=backfill"))
                    .header("Content-Type", LINES)
                    .POST(HttpRequest.BodyPublishers.ofByteArrays(lines))
                    .build());
        } catch (IOException expected) {
            // No answer: the articles are to be sent again.
        }
    }

    private static boolean allTaken(JsonNode sum, int articles) {
        long taken = sum.path("accepted").asLong() + sum.path("unchanged").asLong();
        if (taken != articles) {
            throw new AssertionError("not all of " + articles + " articles were taken: " + sum);
        }
        return true;
    }
}
