package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Articles under embargo, in every format that can say so, over a real Kafka. */
@ExtendWith(TestServers.class)
class HeldIT {

    enum Agency {
        NEWSML_G2("text/xml", """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="ID" standard="NewsML-G2">
                <itemMeta><provider qcode="np:it"/><versionCreated>2020-05-01T10:00:00Z</versionCreated>
                <embargoed>UNTIL</embargoed><pubStatus qcode="stat:usable"/></itemMeta>
                <contentSet><inlineData contenttype="text/plain">BODY</inlineData></contentSet></newsItem>"""),
        NITF("application/nitf+xml", """
                <nitf><head><docdata><doc-id id-string="ID" regsrc="it"/><date.release norm="UNTIL"/></docdata>
                <revision-history norm="2020-05-01T10:00:00Z"/></head>
                <body><body.content><p>BODY</p></body.content></body></nitf>"""),
        NEWSML_1("application/xml", """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>it.example</ProviderId>
                <DateId>20260303</DateId><NewsItemId>ID</NewsItemId></NewsIdentifier></Identification>
                <NewsManagement><ThisRevisionCreated>2020-05-01T10:00:00Z</ThisRevisionCreated>
                <Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>
                <DateAndTime>UNTIL</DateAndTime></StatusWillChange></NewsManagement>
                <NewsComponent><ContentItem><DataContent>BODY</DataContent></ContentItem>
                </NewsComponent></NewsItem></NewsML>"""),
        NINJS("application/ninjs+json", """
                {"uri": "urn:newsml:it.example:20260303:ID", "versioncreated": "2020-05-01T10:00:00Z",
                "embargoed": "UNTIL", "body_text": "BODY"}"""),
        JSON("application/json", """
                {"id": "ID", "source": "it", "updatedAt": "2020-05-01T10:00:00Z", "embargoedUntil": "UNTIL",
                "body": "BODY"}""");

        private final String mediaType;
        private final String document;

        Agency(String mediaType, String document) {
            this.mediaType = mediaType;
            this.document = document;
        }

        JsonNode send(RunningIngest ingest, String id, Instant until, String body)
                throws IOException, InterruptedException {
            String sent = document.replace("UNTIL", until.toString())
                    .replace("ID\"", id + "\"")
                    .replace("ID<", id + "<")
                    .replace("BODY", body);
            return ingest.json(ingest.post("/v1/articles", mediaType, sent));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmbargoedItemIsHeldUntilItsTimeWhateverFormatSaysSo(Agency agency, KafkaServer kafka, @TempDir Path data)
            throws Exception {
        String id = "it-" + UUID.randomUUID();
        Instant until = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            JsonNode held = agency.send(ingest, id, until, "The budget is balanced.");

            assertThat(held.path("status").asString()).as(held.toString()).isEqualTo("held");
            assertThat(held.path("heldUntil").asString()).isEqualTo(until.toString());
            assertThat(agency.send(ingest, id, until, "The budget is balanced.")
                            .path("status")
                            .asString())
                    .isEqualTo("unchanged");
            JsonNode receipt = receipt(ingest, held);
            assertThat(receipt.path("status").asString()).isEqualTo("held");
            assertThat(receipt.path("heldUntil").asString()).isEqualTo(until.toString());
            assertThat(ingest.status("DELETE", "/v1/articles/" + held.path("id").asString(), ""))
                    .isEqualTo(202);
            assertThat(receipt(ingest, held).has("heldUntil")).isFalse();
        }
    }

    @Test
    void whatIsDueComesOutOfTheServiceThatWasRestartedMeanwhile(
            KafkaServer kafka, @TempDir Path data, @TempDir Path other) throws Exception {
        String id = "it-" + UUID.randomUUID();
        JsonNode late;
        JsonNode soon;
        Instant until;
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            late = Agency.JSON.send(ingest, id + "-late", Instant.now().plus(Duration.ofDays(1)), "Later.");
            until = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
            soon = Agency.JSON.send(ingest, id, until, "The budget is balanced.");
            assertThat(soon.path("status").asString()).isEqualTo("held");
        }
        // A folder of its own: what it knows it has from Kafka.
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), other)) {
            RunningIngest.await("the release", () -> published(ingest, soon));

            assertThat(Instant.now()).isAfter(until);
            JsonNode receipt = receipt(ingest, soon);
            assertThat(receipt.path("revision")).isEqualTo(soon.path("revision"));
            assertThat(receipt.path("topic").asString()).isEqualTo("news.articles.ingested.v1");
            RunningIngest.await(
                    "the end of the hold", () -> !receipt(ingest, soon).has("heldUntil"));
            assertThat(receipt(ingest, late).path("status").asString()).isEqualTo("held");
            JsonNode list = ingest.json(ingest.send("GET", "/v1/held", "application/json", new byte[0]));
            assertThat(list.path("held").valueStream().map(one -> one.path("id")))
                    .contains(late.path("id"))
                    .doesNotContain(soon.path("id"));
            assertThat(ingest.status("DELETE", "/v1/articles/" + late.path("id").asString(), ""))
                    .isEqualTo(202);
        }
    }

    @Test
    void aSumTellsWhatIsHeldAndTheLargestTextIsHeldToo(KafkaServer kafka, @TempDir Path data) throws Exception {
        String id = "it-" + UUID.randomUUID();
        Instant until = Instant.now().plusSeconds(20).truncatedTo(ChronoUnit.MILLIS);
        String line = "{\"id\": \"" + id + "\", \"source\": \"it\", \"embargoedUntil\": \"" + until + "\", \"body\": \""
                + "\\\"".repeat(4 * 1024 * 1024) + "\"}\n";
        try (RunningIngest ingest = RunningIngest.on(kafka.bootstrapServers(), data)) {
            JsonNode sum = ingest.json(
                    ingest.post("/v1/articles:batch", "application/x-ndjson", line + "{\"body\": \"A.\"}\n"));

            assertThat(sum.path("read").asInt()).as(sum.toString()).isEqualTo(2);
            assertThat(sum.path("held").asInt()).isEqualTo(1);
            RunningIngest.await("the release", () -> released(ingest) == 1);
        }
    }

    private static boolean published(RunningIngest ingest, JsonNode answer) {
        return receipt(ingest, answer).path("status").asString().equals("accepted");
    }

    private static double released(RunningIngest ingest) {
        try {
            var answer = ingest.send(
                    "GET",
                    "/actuator/metrics/dateline.ingest.released?tag=outcome:accepted",
                    "application/json",
                    new byte[0]);
            return answer.statusCode() == 404
                    ? 0
                    : ingest.json(answer)
                            .path("measurements")
                            .path(0)
                            .path("value")
                            .asDouble();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode receipt(RunningIngest ingest, JsonNode answer) {
        try {
            return ingest.json(ingest.send(
                    "GET", "/v1/receipts/" + answer.path("id").asString(), "application/json", new byte[0]));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
