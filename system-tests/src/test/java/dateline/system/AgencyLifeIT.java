package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An item of each agency format over its life, as readers of the index see it. */
@ExtendWith({TestServers.class, SharedPipeline.class})
class AgencyLifeIT {

    private static final String FIRST = "The ferry came back on Monday. 'We are glad,' said Maria Santos of Lisbon.";
    private static final String CORRECTED = "The ferry came back on Tuesday.";

    private final Pipeline pipeline;
    private final Search search;

    AgencyLifeIT(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.search = pipeline.search();
    }

    private enum Format {
        NEWSML_G2("text/xml", """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="life-g2" standard="NewsML-G2">
                <itemMeta><provider qcode="np:life"/><versionCreated>TIME</versionCreated>
                <pubStatus qcode="stat:STATUS"/></itemMeta><contentMeta><contentCreated>2020-05-01</contentCreated></contentMeta>
                <contentSet><inlineData contenttype="text/plain">BODY</inlineData></contentSet></newsItem>"""),
        NITF("application/nitf+xml", """
                <nitf><head><docdata management-status="STATUS"><doc-id id-string="life-nitf" regsrc="life"/></docdata>
                <revision-history norm="TIME"/></head>
                <body><body.content><p>BODY</p></body.content></body></nitf>"""),
        NEWSML_1("application/xml", """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>life.example</ProviderId>
                <DateId>20200501</DateId><NewsItemId>life-newsml</NewsItemId></NewsIdentifier></Identification>
                <NewsManagement><ThisRevisionCreated>TIME</ThisRevisionCreated><Status FormalName="STATUS"/>
                </NewsManagement><NewsComponent><ContentItem><DataContent>BODY</DataContent></ContentItem>
                </NewsComponent></NewsItem></NewsML>"""),
        NINJS("application/ninjs+json", """
                {"uri": "urn:newsml:life.example:20200501:life-ninjs", "versioncreated": "TIME", "pubstatus": "STATUS",
                "ednote": "STATUS", "language": "en", "body_text": "BODY"}""");

        private final String mediaType;
        private final String document;

        Format(String mediaType, String document) {
            this.mediaType = mediaType;
            this.document = document;
        }

        byte[] item(String time, String status, String body) {
            return document.replace("TIME", time)
                    .replace("STATUS", status)
                    .replace("BODY", body)
                    .getBytes(UTF_8);
        }
    }

    @Test
    void aCorrectionReplacesAnItemWithItsFindingsAndACancellationTakesItAwayWithThem() throws Exception {
        Map<Format, Known> first = send("2020-05-01T10:00:00Z", "usable", FIRST);
        for (Known item : first.values()) {
            Eventually.holds(
                    "the first version of " + item + " with its findings",
                    () -> search.shows(item.id, FIRST)
                            && !search.ofArticle("news-quotes", item.id).isEmpty());
        }

        assertThat(send("2020-05-01T11:00:00Z", "usable", CORRECTED)).isEqualTo(later(first, Duration.ofHours(1)));
        for (Known item : first.values()) {
            Eventually.holds(
                    "the correction of " + item + " without the quote",
                    () -> search.shows(item.id, CORRECTED)
                            && search.ofArticle("news-quotes", item.id).isEmpty());
            assertThat(search.ofArticle(Search.ARTICLES, item.id)).hasSize(1);
        }

        assertThat(send("2020-05-01T12:00:00Z", "canceled", "")).isEqualTo(later(first, Duration.ofHours(2)));
        for (Map.Entry<Format, Known> item : first.entrySet()) {
            String id = item.getValue().id;
            Eventually.holds("nothing of " + item, () -> search.showsNothingOf(id));
            assertThat(search.kept(Search.ARTICLES, id))
                    .extracting(stub -> stub.at("/withdrawn/reason").asString())
                    .singleElement()
                    .asString()
                    .contains("canceled");
            assertThat(post(item.getKey(), "2020-05-01T11:30:00Z", "usable", FIRST)
                            .path("status")
                            .asString())
                    .isEqualTo("superseded");
        }
    }

    /** What ingest-service says of an item. */
    private record Known(String id, long revision) {}

    private static Map<Format, Known> later(Map<Format, Known> items, Duration time) {
        Map<Format, Known> later = new EnumMap<>(items);
        later.replaceAll((format, item) -> new Known(item.id, item.revision + time.toMillis()));
        return later;
    }

    private Map<Format, Known> send(String time, String status, String body) throws Exception {
        Map<Format, Known> known = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            JsonNode answer = post(format, time, status, body);
            assertThat(answer.path("status").asString()).isEqualTo("accepted");
            known.put(
                    format,
                    new Known(
                            answer.path("id").asString(),
                            answer.path("revision").asLong()));
        }
        return known;
    }

    private JsonNode post(Format format, String time, String status, String body) throws Exception {
        return Http.post(
                        pipeline.ingest().address().resolve("/v1/articles"),
                        format.mediaType,
                        format.item(time, status, body))
                .json();
    }
}
