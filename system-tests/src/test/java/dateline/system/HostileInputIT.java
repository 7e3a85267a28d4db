package dateline.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.kafka.DeadLetter;
import dateline.stack.testing.TestServers;
import dateline.topic.Lane;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no honest client sends, and what some do all the same. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class HostileInputIT {

    private static final String ONE = "/v1/articles?source=system-hostile";
    private static final String MANY = "/v1/articles:batch?source=system-hostile";
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private final Pipeline pipeline;

    HostileInputIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void everyBadRequestGetsAPlainAnswerAndTheNextArticleFlows() throws Exception {
        for (Map.Entry<String, byte[]> body : bodies().entrySet()) {
            for (String type :
                    List.of(JSON, "text/plain", LINES, "application/xml", "nonsense", JSON + "; charset=x")) {
                assertPlain(body.getKey(), post(ONE, type, body.getValue()));
            }
            assertPlain(body.getKey() + " as a line", post(MANY, LINES, body.getValue()));
        }
        for (String path : paths()) {
            for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
                assertPlain(method + " " + path, send(method, path, JSON, "{}".getBytes(UTF_8)));
            }
        }
        assertFlow("after-http");
    }

    @Test
    void aBadLineIsToldByItsNumberAndTheOthersAreTaken() throws Exception {
        String lines = "{\"id\": \"a\", \"body\": \"One.\"}\n{\"id\": \"b\"\n\n[]\n{\"id\": \"c\", \"body\": \"Two.\"}";

        Http.Answer answer = post(MANY, LINES, lines.getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(answer.json()
                        .path("rejections")
                        .valueStream()
                        .map(rejection -> rejection.path("line").asInt()))
                .containsExactly(2, 4);
    }

    @Test
    void bytesThatAreNoMessagesBecomeDeadLetters() throws Exception {
        KafkaSide kafka = pipeline.kafka();
        Set<String> topics = Set.of(
                Lane.LIVE.ingestedTopic(),
                Lane.BACKFILL.ingestedTopic(),
                Lane.LIVE.enrichedTopic(),
                Lane.BACKFILL.enrichedTopic());

        for (String topic : topics) {
            kafka.send(topic, "poison", new byte[] {(byte) 0xff, 0, 1});
        }

        Eventually.holds(
                "all are dead letters",
                () -> kafka.deadLetters().stream()
                        .filter(letter -> letter.key().equals("poison"))
                        .map(DeadLetter::topic)
                        .toList()
                        .containsAll(topics));
        assertFlow("after-poison");
    }

    private static Map<String, byte[]> bodies() throws IOException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("no JSON", "<p>no</p>".getBytes(UTF_8));
        bodies.put("half an object", "{\"body\": \"Half".getBytes(UTF_8));
        bodies.put("null", "null".getBytes(UTF_8));
        bodies.put("a list", "[{\"body\": \"x\"}]".getBytes(UTF_8));
        bodies.put("deep lists", "[".repeat(100_000).getBytes(UTF_8));
        bodies.put("deep objects", ("{\"body\":\"x\",\"a\":" + "{\"a\":".repeat(50_000)).getBytes(UTF_8));
        bodies.put("no UTF-8", "{\"body\": \"caf\u00e9 \u00ff\u00fe\"}".getBytes(ISO_8859_1));
        bodies.put("UTF-16", "{\"body\": \"wide\"}".getBytes(UTF_16LE));
        bodies.put("half a pair", "{\"body\": \"\\ud83d alone\", \"title\": \"\\udc00\"}".getBytes(UTF_8));
        bodies.put("control characters", "{\"body\": \"a\\u0000b\\u001bc\\u0085\"}".getBytes(UTF_8));
        bodies.put("raw line end in a string", "{\"body\": \"a\nb\"}".getBytes(UTF_8));
        bodies.put("a huge number", ("{\"body\": \"x\", \"n\": " + "9".repeat(5_000) + "}").getBytes(UTF_8));
        bodies.put("a huge exponent", "{\"body\": \"x\", \"n\": 1e999999999}".getBytes(UTF_8));
        bodies.put("wrong kinds", "{\"body\": {\"a\": 1}, \"title\": [1], \"url\": 5}".getBytes(UTF_8));
        bodies.put("wrong dates", "{\"body\": \"x\", \"publishedAt\": \"2026-02-31T25:61\"}".getBytes(UTF_8));
        bodies.put("far dates", "{\"body\": \"x\", \"updatedAt\": \"+999999999-12-31T00:00:00Z\"}".getBytes(UTF_8));
        bodies.put(
                "a wrong zone",
                "{\"body\": \"x\", \"source\": {\"id\": \"s\", \"zone\": \"No/Where\"}}".getBytes(UTF_8));
        bodies.put("a wrong address", "{\"body\": \"x\", \"url\": \"http://[::1/%%\"}".getBytes(UTF_8));
        bodies.put("a wrong language", "{\"body\": \"x\", \"language\": \"$$$\"}".getBytes(UTF_8));
        bodies.put("a long title", ("{\"body\": \"x\", \"title\": \"" + "t".repeat(50_000) + "\"}").getBytes(UTF_8));
        bodies.put("names twice", "{\"body\": \"x\", \"body\": \"y\", \"id\": \"\"}".getBytes(UTF_8));
        bodies.put(
                "a body of marks",
                ("{\"body\": \"" + "\\u0301\\u202e\\u200f\\ufeff".repeat(500) + "\"}").getBytes(UTF_8));
        bodies.put("many fields", manyFields().getBytes(UTF_8));
        bodies.put("packed zeros", packed(32 << 20));
        bodies.put("broken packing", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
        return bodies;
    }

    private static String manyFields() {
        StringBuilder fields = new StringBuilder("{\"body\": \"x\"");
        for (int i = 0; i < 20_000; i++) {
            fields.append(", \"label")
                    .append(i)
                    .append("\": \"")
                    .append("v".repeat(20))
                    .append('"');
        }
        return fields.append('}').toString();
    }

    private static byte[] packed(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[zeros]);
        }
        return bytes.toByteArray();
    }

    private static List<String> paths() {
        return List.of(
                "/",
                "/v1",
                "/v1/articles?lane=middle",
                "/v1/articles?nonsense=1",
                "/v1/articles?title=%25%C3%28",
                "/v1/articles/",
                "/v1/articles/x",
                "/v1/articles/" + "0".repeat(31),
                "/v1/articles/" + "f".repeat(5_000),
                "/v1/articles/x/restore",
                "/v1/articles/" + "0".repeat(32) + "/restore",
                "/v1/receipts/x",
                "/v1/receipts/" + "0".repeat(32),
                "/error",
                "/actuator/nonsense");
    }

    private Http.Answer post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send("POST", path, type, body);
    }

    private Http.Answer send(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return Http.send(Http.request(pipeline.ingest().address().resolve(path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static void assertPlain(String name, Http.Answer answer) {
        assertThat(answer.status()).as("%s: %s", name, answer.body()).isBetween(200, 499);
        assertThat(answer.body()).as(name).doesNotContain("Exception").doesNotContain("\tat ");
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            assertThat(answer.type()).as("%s: %s", name, answer.body()).startsWith("application/problem+json");
        }
    }

    private void assertFlow(String id) throws Exception {
        Http.Answer answer =
                post(ONE + "&id=" + id, "text/plain", "All is well\n\nThe harbour is open again.".getBytes(UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        String article = answer.json().path("id").asString();
        Eventually.holds(
                "the next article is found",
                () -> !pipeline.search().ofArticle(Search.ARTICLES, article).isEmpty());
    }
}
