package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@ExtendWith(TestServers.class)
class SourceIT {

    private static final String NDJSON = "application/x-ndjson";
    private static final String BASIC = "Basic YWRhOmxvdmVsYWNl";

    @Test
    void aSourceIsKeptForAllInstancesAndSpeaksForItsArticles(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest one = RunningIngest.on(kafka.bootstrapServers(), data.resolve("one"));
                RunningIngest other = RunningIngest.on(kafka.bootstrapServers(), data.resolve("other"))) {
            var created = put(one, "tokyo", """
                    {"name": "Tokyo Wire", "zone": "Asia/Tokyo", "language": "ja", "rights": "Tokyo Wire",
                     "display": "snippet", "hosts": ["tokyo.example"], "retention": "90d"}
                    """);
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            assertThat(created.headers().firstValue("Location")).contains("/v1/sources/tokyo");
            assertThat(source(one, "tokyo").path("retention").asString()).isEqualTo("90d");
            RunningIngest.await("the other to know", () -> other.status("GET", "/v1/sources/tokyo", "") == 200);

            JsonNode named = preview(other, """
                    {"source": "tokyo", "body": "It rained.", "language": "en"}
                    """);
            assertThat(named.path("source").toString()).isEqualTo("""
                    {"id":"tokyo","name":"Tokyo Wire","zone":"Asia/Tokyo","display":"snippet"}""");
            assertThat(named.path("language").asString())
                    .as("the sender's own word")
                    .isEqualTo("en");
            assertThat(named.path("rights").asString()).isEqualTo("Tokyo Wire");
            JsonNode located = preview(one, """
                    {"url": "https://www.tokyo.example/a", "body": "It rained."}
                    """);
            assertThat(located.path("source").path("id").asString()).isEqualTo("tokyo");

            assertThat(put(one, "tokyo", "{}").statusCode()).isEqualTo(200);
            JsonNode bare = preview(one, "{\"source\": \"tokyo\", \"body\": \"It rained.\"}");
            assertThat(bare.path("source").path("display").isNull()).isTrue();
            assertThat(one.status("DELETE", "/v1/sources/tokyo", "")).isEqualTo(204);
            assertThat(one.status("DELETE", "/v1/sources/tokyo", "")).isEqualTo(404);
            assertThat(one.status("GET", "/v1/sources/tokyo", "")).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoSourceIsRefusedAndNoSecretIsRepeated(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            assertThat(put(ingest, "a", "{\"zone\": \"Mars\"}").body()).contains("zone is not understood: Mars");
            assertThat(put(ingest, "a", "{\"colour\": \"red\"}").statusCode()).isEqualTo(400);
            assertThat(put(ingest, "a", "{").statusCode()).isEqualTo(400);
            assertThat(put(ingest, "a", " ".repeat(100_000)).statusCode()).isEqualTo(413);
            for (String credentials : new String[] {
                "\"hunter2\"",
                "{\"kind\": \"basic\", \"secret\": \"ada:hunter2\", \"origins\": [\"a.example\"]}",
                "{\"kind\": \"bearer\", \"secret\": \"${file:a}\", \"origins\": [\"https://ada:hunter2@a.example\"]}"
            }) {
                var refused = put(ingest, "a", "{\"credentials\": " + credentials + "}");
                assertThat(refused.statusCode()).isBetween(400, 422);
                assertThat(refused.body()).doesNotContain("hunter2");
            }
            assertThat(ingest.status("GET", "/v1/sources/a", "")).isEqualTo(404);
        }
    }

    @Test
    void aListGoesInAndOutAsYaml(KafkaServer kafka, @TempDir Path data) throws Exception {
        String list = """
                sources:
                  yaml-a:
                    name: Harbour
                    zone: Europe/Oslo
                    credentials:
                      kind: bearer
                      secret: ${env:DATELINE_SECRET_NOWHERE}
                      origins: [yaml.example]
                  yaml-b:
                    display: link
                """;
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            assertThat(ingest.post("/v1/sources", "application/yaml", list).body())
                    .isEqualTo("{\"added\":2,\"changed\":0}");
            assertThat(ingest.post("/v1/sources", "application/yaml", list).body())
                    .isEqualTo("{\"added\":0,\"changed\":2}");

            var written =
                    ingest.send("GET", "/v1/sources", "application/json", new byte[0], "Accept", "application/yaml");
            assertThat(written.body())
                    .contains("yaml-a:", "zone: Europe/Oslo", "${env:DATELINE_SECRET_NOWHERE}", "https://yaml.example");
            assertThat(ingest.post("/v1/sources", "application/yaml", written.body())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ingest.post("/v1/sources", "application/yaml", "sources: [")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(source(ingest, "yaml-a").path("credentialsTrouble").asString())
                    .contains("DATELINE_SECRET_NOWHERE is not set");
            assertThat(health(ingest).path("withoutCredentials").toString())
                    .contains("yaml-a: the environment variable");
            forget(ingest, "yaml-a");
            forget(ingest, "yaml-b");
        }
    }

    @Test
    void aSourceThatSendsTeasersSaysSo(KafkaServer kafka, @TempDir Path data) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append("{\"id\": \"%d\", \"source\": \"teasers\", \"body\": \"It rained in %d and %s\"}\n"
                    .formatted(i, i, i < 9 ? "[…]" : "stopped."));
        }
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            assertThat(ingest.post("/v1/articles:batch", NDJSON, lines.toString())
                            .body())
                    .contains("\"accepted\":12");

            JsonNode told = listed(ingest, "teasers");
            assertThat(told.path("taken").asInt()).isEqualTo(12);
            assertThat(told.path("summaries").asInt()).isEqualTo(9);
            assertThat(told.path("mostlySummaries").asBoolean()).isTrue();
            assertThat(told.path("known").asBoolean()).isFalse();
            assertThat(health(ingest).path("firstMostlySummaries").toString()).isEqualTo("[\"teasers: 9 of 12\"]");
        }
    }

    @Test
    void credentialsOpenTheSourcesServerAndAreNotCarriedToAnother(KafkaServer kafka, @TempDir Path data)
            throws Exception {
        Path secrets = Files.createDirectory(data.resolve("secrets"));
        Files.writeString(secrets.resolve("ada"), "ada:lovelace\n");
        try (SourceServer publisher = new SourceServer();
                SourceServer elsewhere = new SourceServer();
                RunningIngest ingest = following(kafka, data, "source-it-1", "--dateline.ingest.secrets=" + secrets)) {
            publisher.locked("/page", "text/plain", "The whole story of the tide.", BASIC);
            String item = "{\"id\": \"1\", \"body\": \"The tide\", \"url\": \"" + publisher.origin() + "/page\"}\n";
            publisher.locked("/feed", NDJSON, item, BASIC);
            publisher.redirect("/moved", elsewhere.origin() + "/feed", BASIC);
            elsewhere.open("/feed", NDJSON, "{\"id\": \"2\", \"body\": \"It fell.\"}\n");
            String credentials = """
                    {"credentials": {"kind": "basic", "secret": "${file:ada}", "origins": ["%s"]}}
                    """.formatted(publisher.origin());
            assertThat(put(ingest, "locked", credentials).statusCode()).isEqualTo(201);

            follow(ingest, "locked-feed", publisher.origin() + "/feed", "locked", true);
            follow(ingest, "locked-moved", publisher.origin() + "/moved", "locked", false);
            RunningIngest.await(
                    "both feeds", () -> articles(ingest, "locked-feed") == 1 && articles(ingest, "locked-moved") == 1);

            assertThat(publisher.asked("/page"))
                    .extracting(SourceServer.Asked::authorization)
                    .contains(BASIC);
            assertThat(publisher.asked("/robots.txt"))
                    .isNotEmpty()
                    .allMatch(request -> request.authorization() == null);
            assertThat(elsewhere.asked("/feed")).isNotEmpty().allMatch(request -> request.authorization() == null);
            for (String told : new String[] {"/v1/sources", "/v1/sources/locked", "/v1/feeds", "/actuator/health"}) {
                assertThat(ingest.send("GET", told, "application/json", new byte[0])
                                .body())
                        .doesNotContain("lovelace", "YWRhOmxvdmVsYWNl");
            }
            forget(ingest, "locked", "locked-feed", "locked-moved");
        }
    }

    @Test
    void theProxyOfASourceIsItsOwn(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (SourceServer proxy = new SourceServer();
                RunningIngest ingest = following(kafka, data, "source-it-2")) {
            proxy.open("/feed", NDJSON, "{\"id\": \"3\", \"body\": \"It came through.\"}\n");
            put(ingest, "proxied", "{\"proxy\": \"" + proxy.origin() + "\"}");

            follow(ingest, "proxied-feed", "http://127.0.0.1:1/feed", "proxied", false);

            RunningIngest.await("the feed", () -> articles(ingest, "proxied-feed") == 1);
            assertThat(proxy.asked("http://127.0.0.1:1/feed")).isNotEmpty();
            forget(ingest, "proxied", "proxied-feed");
        }
    }

    @Test
    void aProxyOfTheOwnNetworkIsNotReached(KafkaServer kafka, @TempDir Path data) throws Exception {
        try (SourceServer inner = new SourceServer();
                RunningIngest ingest = RunningIngest.on(
                        kafka.bootstrapServers(), data.resolve("ingest"), "--dateline.feeds.group=source-it-3")) {
            put(ingest, "inner", "{\"proxy\": \"" + inner.origin() + "\"}");

            follow(ingest, "inner-feed", "http://93.184.215.14/feed", "inner", false);

            RunningIngest.await(
                    "the refusal", () -> get(ingest, "/v1/feeds/inner-feed").has("reason"));
            assertThat(get(ingest, "/v1/feeds/inner-feed").path("reason").asString())
                    .contains("127.0.0.1, which is no address of the public internet");
            assertThat(inner.asked("/feed")).isEmpty();
            forget(ingest, "inner", "inner-feed");
        }
    }

    @Test
    void aFileOfSourcesGoesFirstAndIsReadAgainWhereItChanges(KafkaServer kafka, @TempDir Path data) throws Exception {
        Path file = data.resolve("sources.yaml");
        Files.writeString(file, "sources:\n  filed:\n    name: Of the file\n");
        String setting = "--dateline.ingest.sources=" + file;
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data.resolve("ingest"), setting)) {
            assertThat(source(ingest, "filed").path("fixed").asBoolean()).isTrue();
            assertThat(put(ingest, "filed", "{}").statusCode()).isEqualTo(409);
            assertThat(ingest.status("DELETE", "/v1/sources/filed", "")).isEqualTo(409);

            Files.writeString(file, "sources:\n  filed:\n    name: Changed\n");
            RunningIngest.await(
                    "the change",
                    () -> source(ingest, "filed").path("name").asString("").equals("Changed"));

            Files.writeString(file, "sources:\n  filed:\n    zone: Mars\n");
            RunningIngest.await("the complaint", () -> health(ingest).has("file"));
            assertThat(health(ingest).path("file").asString()).contains("sources.yaml: filed: zone is not understood");
            assertThat(source(ingest, "filed").path("name").asString("")).isEqualTo("Changed");
        }
        assertThatException()
                .isThrownBy(() -> RunningIngest.starting(kafka.bootstrapServers(), data.resolve("ingest"), setting))
                .withStackTraceContaining("dateline.ingest.sources, " + file + ": filed: zone is not understood: Mars");
    }

    private static RunningIngest following(KafkaServer kafka, Path data, String group, String... more)
            throws Exception {
        String[] settings = new String[more.length + 3];
        settings[0] = "--dateline.fetch.allowed=127.0.0.1";
        settings[1] = "--dateline.fetch.delay=0s";
        settings[2] = "--dateline.feeds.group=" + group;
        System.arraycopy(more, 0, settings, 3, more.length);
        return RunningIngest.on(kafka.bootstrapServers(), data.resolve("ingest"), settings);
    }

    private static void follow(RunningIngest ingest, String id, String url, String source, boolean fullText) {
        String feed = "{\"url\": \"%s\", \"source\": \"%s\", \"fullText\": %s}".formatted(url, source, fullText);
        assertThat(ingest.status("PUT", "/v1/feeds/" + id, feed)).isEqualTo(201);
    }

    private static void forget(RunningIngest ingest, String source, String... feeds) {
        for (String feed : feeds) {
            assertThat(ingest.status("DELETE", "/v1/feeds/" + feed, "")).isEqualTo(204);
        }
        assertThat(ingest.status("DELETE", "/v1/sources/" + source, "")).isEqualTo(204);
    }

    private static long articles(RunningIngest ingest, String feed) {
        return get(ingest, "/v1/feeds/" + feed).path("articles").asLong();
    }

    private static HttpResponse<String> put(RunningIngest ingest, String id, String body) throws Exception {
        return ingest.send("PUT", "/v1/sources/" + id, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode preview(RunningIngest ingest, String article) throws Exception {
        return ingest.json(ingest.post("/v1/articles:preview", "application/json", article))
                .path("articles")
                .path(0)
                .path("article");
    }

    private static JsonNode source(RunningIngest ingest, String id) {
        return get(ingest, "/v1/sources/" + id);
    }

    private static JsonNode listed(RunningIngest ingest, String id) {
        for (JsonNode source : get(ingest, "/v1/sources").path("sources")) {
            if (source.path("id").asString("").equals(id)) {
                return source;
            }
        }
        throw new AssertionError("no source " + id);
    }

    private static JsonNode health(RunningIngest ingest) {
        return get(ingest, "/actuator/health")
                .path("components")
                .path("sources")
                .path("details");
    }

    private static JsonNode get(RunningIngest ingest, String path) {
        try {
            return ingest.json(ingest.send("GET", path, "application/json", new byte[0]));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
