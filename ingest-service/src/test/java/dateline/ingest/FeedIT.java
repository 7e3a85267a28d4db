package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
class FeedIT {

    private static final String[] OWN_MACHINE = {
        "--dateline.fetch.allowed=127.0.0.1", "--dateline.fetch.delay=0s", "--dateline.feeds.group=feed-it"
    };

    @Test
    void aFeedIsFollowedChangedPausedAndRemoved(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (FeedServer server = new FeedServer();
                RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data, OWN_MACHINE)) {
            server.put("tides", "{\"id\": \"t1\", \"body\": \"The tide was high.\"}\n");

            var created = put(
                    ingest,
                    "tides",
                    "{\"url\": \"" + server.address("127.0.0.1", "tides")
                            + "\", \"source\": \"feed-it\", \"shortest\": \"1s\", \"longest\": \"1s\"}");
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            assertThat(created.headers().firstValue("Location")).contains("/v1/feeds/tides");
            RunningIngest.await(
                    "the first article",
                    () -> feed(ingest, "tides").path("articles").asLong() == 1);
            JsonNode well = feed(ingest, "tides");
            assertThat(well.get("condition").asString()).isEqualTo("well");
            assertThat(well.has("fetched")).isTrue();
            assertThat(well.has("due")).isTrue();

            server.put(
                    "tides",
                    "{\"id\": \"t1\", \"body\": \"The tide was high.\"}\n{\"id\": \"t2\", \"body\": \"It fell.\"}\n");
            RunningIngest.await(
                    "the second article",
                    () -> feed(ingest, "tides").path("articles").asLong() == 2);
            RunningIngest.await(
                    "a conditional request",
                    () -> server.asked("tides").getLast().conditional());

            assertThat(ingest.status("POST", "/v1/feeds/tides/pause", "")).isEqualTo(200);
            assertThat(feed(ingest, "tides").get("condition").asString()).isEqualTo("paused");
            assertThat(feed(ingest, "tides").has("due")).isFalse();
            assertThat(ingest.status("POST", "/v1/feeds/tides/fetch", "")).isEqualTo(202);
            RunningIngest.await(
                    "the fetch that was asked for",
                    () -> !server.asked("tides").getLast().conditional());
            assertThat(ingest.status("POST", "/v1/feeds/tides/resume", "")).isEqualTo(200);
            RunningIngest.await(
                    "the feed to be asked again",
                    () -> server.asked("tides").getLast().conditional());

            assertThat(health(ingest).path("followed").asInt()).isEqualTo(1);
            assertThat(ingest.status("DELETE", "/v1/feeds/tides", "")).isEqualTo(204);
            assertThat(ingest.status("GET", "/v1/feeds/tides", "")).isEqualTo(404);
            assertThat(ingest.status("DELETE", "/v1/feeds/tides", "")).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoFeedIsRefusedAndWhatFailsSaysWhy(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (FeedServer server = new FeedServer();
                RunningIngest ingest =
                        RunningIngest.on(kafka.bootstrapServers(), data, "--dateline.feeds.group=feed-it-2")) {
            assertThat(put(ingest, "UPPER", "{\"url\": \"https://a.example/feed\"}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(put(ingest, "a", "{\"url\": \"file:///etc/passwd\"}").body())
                    .contains("only http and https");
            assertThat(put(ingest, "a", "{\"url\": \"https://u:p@a.example/\"}").statusCode())
                    .isEqualTo(422);
            assertThat(put(ingest, "a", "{\"url\": \"https://a.example/\", \"shortest\": \"soon\"}")
                            .body())
                    .contains("shortest is not understood: soon");
            assertThat(put(ingest, "a", "{\"url\": \"https://a.example/\", \"colour\": \"red\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(put(ingest, "a", "{").statusCode()).isEqualTo(400);
            assertThat(put(ingest, "a", " ".repeat(100_000)).statusCode()).isEqualTo(413);

            assertThat(put(ingest, "inner", "{\"url\": \"" + server.address("127.0.0.1", "tides") + "\"}")
                            .statusCode())
                    .isEqualTo(201);
            RunningIngest.await("the refusal", () -> feed(ingest, "inner").has("reason"));
            JsonNode inner = feed(ingest, "inner");
            assertThat(inner.get("reason").asString())
                    .contains("127.0.0.1, which is no address of the public internet");
            assertThat(inner.get("condition").asString()).isEqualTo("failing");
            assertThat(inner.has("failingSince")).isTrue();
            assertThat(server.asked("tides")).isEmpty();
            assertThat(health(ingest).path("firstFailing").toString()).contains("inner since");
            assertThat(ingest.status("GET", "/actuator/health", "")).isEqualTo(200);
            ingest.status("DELETE", "/v1/feeds/inner", "");
        }
    }

    @Test
    void aListOfFeedsGoesInAndOut(KafkaServer kafka, @TempDir Path data) throws Exception {
        String list = """
                <opml version="2.0"><body>
                  <outline text="Harbour" xmlUrl="https://harbour.example/feed"/>
                  <outline text="Harbour" xmlUrl="https://second.example/feed"/>
                  <outline text="Odd" xmlUrl="ftp://odd.example/feed"/>
                </body></opml>
                """;
        try (RunningIngest ingest =
                RunningIngest.on(kafka.bootstrapServers(), data, "--dateline.feeds.group=feed-it-3")) {
            JsonNode first = ingest.json(ingest.post("/v1/feeds", "text/x-opml", list));
            assertThat(first.path("added").toString()).isEqualTo("[\"harbour\",\"harbour-2\"]");
            assertThat(first.path("refused").path(0).path("reason").asString()).contains("only http and https");

            JsonNode again = ingest.json(ingest.post("/v1/feeds", "application/xml", list));
            assertThat(again.path("added")).isEmpty();
            assertThat(again.path("known")).hasSize(2);

            var exported = ingest.send("GET", "/v1/feeds", "application/json", new byte[0], "Accept", "text/x-opml");
            assertThat(exported.headers().firstValue("Content-Type").orElse("")).startsWith("text/x-opml");
            assertThat(exported.body()).contains("xmlUrl=\"https://second.example/feed\"");
            assertThat(ingest.post("/v1/feeds", "text/x-opml", "no list").statusCode())
                    .isEqualTo(400);

            for (String id : new String[] {"harbour", "harbour-2"}) {
                assertThat(ingest.status("DELETE", "/v1/feeds/" + id, "")).isEqualTo(204);
            }
        }
    }

    private static HttpResponse<String> put(RunningIngest ingest, String id, String body) throws Exception {
        return ingest.send("PUT", "/v1/feeds/" + id, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode feed(RunningIngest ingest, String id) {
        return get(ingest, "/v1/feeds/" + id);
    }

    private static JsonNode health(RunningIngest ingest) {
        return get(ingest, "/actuator/health").path("components").path("feeds").path("details");
    }

    private static JsonNode get(RunningIngest ingest, String path) {
        try {
            return ingest.json(ingest.send("GET", path, "application/json", new byte[0]));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
