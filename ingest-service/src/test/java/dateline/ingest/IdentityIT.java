package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** One article is one article, whichever way and however often it comes. */
@ExtendWith(TestServers.class)
class IdentityIT {

    private static RunningIngest ingest;

    enum Kind {
        RSS("application/rss+xml", """
                <rss version="2.0"><channel><title>Tides</title><link>https://identity-it.example/</link><item>
                <title>Tide</title><link>LINK</link><guid isPermaLink="false">rss-1</guid>
                <description>BODY</description></item></channel></rss>"""),
        RSS_1("application/rdf+xml", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://identity-it.example/"><title>Tides</title></channel>
                <item rdf:about="urn:tides:rss-1"><title>Tide</title><link>LINK</link><description>BODY</description></item>
                </rdf:RDF>"""),
        ATOM("application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Tides</title><id>urn:tides</id>
                <entry><id>urn:tides:1</id><title>Tide</title><link href="LINK"/><content>BODY</content></entry>
                </feed>"""),
        JSON_FEED("application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Tides",
                "items": [{"id": "1", "url": "LINK", "title": "Tide", "content_text": "BODY"}]}""");

        private final String mediaType;
        private final String document;

        Kind(String mediaType, String document) {
            this.mediaType = mediaType;
            this.document = document;
        }

        JsonNode send(String link, String body) throws IOException, InterruptedException {
            return ingest.json(ingest.post(
                    "/v1/articles", mediaType, document.replace("LINK", link).replace("BODY", body)));
        }
    }

    @BeforeAll
    static void start(KafkaServer kafka, @TempDir Path data) throws Exception {
        ingest = RunningIngest.on(kafka.bootstrapServers(), data);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatIsUnchangedACorrectionKeepsTheIdAndThePageIsTheSameArticle(Kind kind) throws Exception {
        String page = kind.name().toLowerCase(Locale.ROOT);
        String link = "https://identity-it.example/" + page;
        String same = "HTTPS://Identity-IT.example:443/x/../" + page + "?utm_source=feed#top";

        JsonNode first = kind.send(link, "The tide was high.");
        assertThat(status(first)).as(first.toString()).isEqualTo("accepted");
        assertThat(status(kind.send(link, "The tide was high."))).isEqualTo("unchanged");
        assertThat(status(kind.send(same, "The tide was high.")))
                .as("the same page in other words")
                .isEqualTo("unchanged");

        JsonNode corrected = kind.send(link, "The tide was low.");
        assertThat(status(corrected)).isEqualTo("accepted");
        assertThat(corrected.path("id")).isEqualTo(first.path("id"));
        assertThat(corrected.path("revision").asLong())
                .isGreaterThan(first.path("revision").asLong());

        JsonNode alone = ingest.json(ingest.post(
                "/v1/articles",
                "application/json",
                "{\"url\": \"" + link + "?fbclid=1\", \"body\": \"The tide was low all day.\"}"));
        assertThat(alone.path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void anEarlierTextWithoutAVersionChangesNothingWhenItComesAgain() throws Exception {
        String one = "{\"id\": \"turns\", \"source\": \"identity-it\", \"body\": \"One.\"}\n";
        String other = "{\"id\": \"turns\", \"source\": \"identity-it\", \"body\": \"Other.\"}\n";

        assertThat(sum(one + other).path("accepted").asInt()).isEqualTo(2);
        JsonNode again = sum(one + other);
        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("superseded").asInt()).isEqualTo(1);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(sum(one.replace("}", ", \"updatedAt\": \"2026-03-01T10:00:00Z\"}"))
                        .path("superseded")
                        .asInt())
                .as("an older time of change")
                .isEqualTo(1);
    }

    @Test
    void textsWithVersionsAreFedAgainWithoutAnyRevision() throws Exception {
        String older = "{\"id\": \"versions\", \"source\": \"identity-it\", \"body\": \"One.\","
                + " \"updatedAt\": \"2026-03-01T10:00:00Z\"}\n";
        String newer = "{\"id\": \"versions\", \"source\": \"identity-it\", \"body\": \"Other.\","
                + " \"updatedAt\": \"2026-03-01T11:00:00Z\"}\n";
        String same = "{\"id\": \"versions\", \"source\": \"identity-it\", \"body\": \"Third.\","
                + " \"updatedAt\": \"2026-03-01T11:00:00Z\"}\n";

        assertThat(sum(older + newer + same).path("accepted").asInt()).isEqualTo(3);
        JsonNode again = sum(older + newer + same);

        assertThat(again.path("accepted").asInt()).isZero();
        assertThat(again.path("superseded").asInt()).isEqualTo(2);
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    }

    private static JsonNode sum(String lines) throws IOException, InterruptedException {
        return ingest.json(ingest.post("/v1/articles:batch", "application/x-ndjson", lines));
    }

    private static String status(JsonNode answer) {
        return answer.path("status").asString();
    }
}
