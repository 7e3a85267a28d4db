package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.kafka.ClientSettings;
import dateline.stack.testing.KafkaServer;
import dateline.stack.testing.TestServers;
import dateline.topic.SizeLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What agencies send of one item over its life: a first version, a correction, an order to take it down. */
@ExtendWith(TestServers.class)
class AgencyIT {

    private static RunningIngest ingest;
    private static String bootstrapServers;

    enum Agency {
        NEWSML_G2("text/xml", """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="it-g2" standard="NewsML-G2">
                <itemMeta><provider qcode="np:it"/><versionCreated>TIME</versionCreated>
                <pubStatus qcode="stat:STATUS"/></itemMeta>
                <contentSet><inlineData contenttype="text/plain">BODY</inlineData></contentSet></newsItem>"""),
        NITF("application/nitf+xml", """
                <nitf><head><docdata management-status="STATUS"><doc-id id-string="it-nitf" regsrc="it"/></docdata>
                <revision-history norm="TIME"/></head>
                <body><body.content><p>BODY</p></body.content></body></nitf>"""),
        NEWSML_1("application/xml", """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>it.example</ProviderId>
                <DateId>20260303</DateId><NewsItemId>it-newsml</NewsItemId></NewsIdentifier></Identification>
                <NewsManagement><ThisRevisionCreated>TIME</ThisRevisionCreated><Status FormalName="STATUS"/>
                </NewsManagement><NewsComponent><ContentItem><DataContent>BODY</DataContent></ContentItem>
                </NewsComponent></NewsItem></NewsML>"""),
        NINJS("application/ninjs+json", """
                {"uri": "urn:newsml:it.example:20260303:it-ninjs", "versioncreated": "TIME", "pubstatus": "STATUS",
                "ednote": "STATUS", "body_text": "BODY"}""");

        private final String mediaType;
        private final String document;

        Agency(String mediaType, String document) {
            this.mediaType = mediaType;
            this.document = document;
        }

        JsonNode send(String time, String status, String body) throws IOException, InterruptedException {
            String sent =
                    document.replace("TIME", time).replace("STATUS", status).replace("BODY", body);
            return ingest.json(ingest.post("/v1/articles", mediaType, sent));
        }
    }

    @BeforeAll
    static void start(KafkaServer kafka, @TempDir Path data) throws Exception {
        bootstrapServers = kafka.bootstrapServers();
        ingest = RunningIngest.on(bootstrapServers, data);
    }

    @AfterAll
    static void stop() {
        ingest.close();
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionIsARevisionAndACancellationAWithdrawal(Agency agency) throws Exception {
        JsonNode first = agency.send("2020-05-01T10:00:00Z", "usable", "The ferry came back on Monday.");
        assertThat(first.path("status").asString()).isEqualTo("accepted");
        JsonNode corrected = agency.send("2020-05-01T11:00:00Z", "usable", "The ferry came back on Tuesday.");
        assertThat(corrected.path("status").asString()).isEqualTo("accepted");
        assertThat(corrected.path("id")).isEqualTo(first.path("id"));
        assertThat(corrected.path("revision").asLong() - first.path("revision").asLong())
                .isEqualTo(Duration.ofHours(1).toMillis());
        JsonNode withdrawn = agency.send("2020-05-01T12:00:00Z", "canceled", "");
        assertThat(withdrawn.path("status").asString()).isEqualTo("accepted");
        assertThat(withdrawn.path("id")).isEqualTo(first.path("id"));
        assertThat(agency.send("2020-05-01T11:30:00Z", "usable", "The ferry came back.")
                        .path("status")
                        .asString())
                .isEqualTo("superseded");
        assertThat(messagesSinceLastText(withdrawn))
                .satisfiesExactly(
                        message -> assertThat(message)
                                .startsWith("dateline.article.ingested.v1 ")
                                .contains("on Tuesday."),
                        message -> assertThat(message)
                                .startsWith("dateline.article.withdrawn.v1 ")
                                .contains("canceled"));
    }

    /** The kind and the text of every message of an article from the place on that its receipt keeps, its last text. */
    private static List<String> messagesSinceLastText(JsonNode answer) throws IOException, InterruptedException {
        String id = answer.path("id").asString();
        JsonNode receipt = ingest.json(ingest.send("GET", "/v1/receipts/" + id, "application/json", new byte[0]));
        TopicPartition partition = new TopicPartition(
                receipt.path("topic").asString(), receipt.path("partition").asInt());
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        List<String> messages = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, receipt.path("offset").asLong());
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (text(record.key()).equals(id)) {
                        messages.add(text(record.headers().lastHeader("ce_type").value()) + " " + text(record.value()));
                    }
                }
            }
        }
        return messages;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
