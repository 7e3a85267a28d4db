package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.stack.testing.TestServers;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
                "language": "en", "body_text": "BODY"}""");

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
        Map<Format, String> ids = send("2020-05-01T10:00:00Z", "usable", FIRST);
        for (String id : ids.values()) {
            Eventually.holds(
                    "the first version of " + id + " with its findings",
                    () -> shows(id, FIRST)
                            && !search.ofArticle("news-quotes", id).isEmpty());
        }

        assertThat(send("2020-05-01T11:00:00Z", "usable", CORRECTED)).isEqualTo(ids);
        for (String id : ids.values()) {
            Eventually.holds(
                    "the correction of " + id + " without the quote",
                    () -> shows(id, CORRECTED)
                            && search.ofArticle("news-quotes", id).isEmpty());
            assertThat(search.ofArticle(Search.ARTICLES, id)).hasSize(1);
        }

        assertThat(send("2020-05-01T12:00:00Z", "canceled", "")).isEqualTo(ids);
        for (String id : ids.values()) {
            Eventually.holds(
                    "nothing of " + id,
                    () -> search.ofArticle(Search.ARTICLES, id).isEmpty() && search.childrenOf(id) == 0);
        }
    }

    private boolean shows(String id, String body) throws IOException, InterruptedException {
        return search.ofArticle(Search.ARTICLES, id).stream()
                .anyMatch(article -> article.path("body").asString().equals(body));
    }

    private Map<Format, String> send(String time, String status, String body) throws Exception {
        Map<Format, String> ids = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            Http.Answer answer = Http.post(
                    pipeline.ingest().address().resolve("/v1/articles"),
                    format.mediaType,
                    format.item(time, status, body));
            assertThat(answer.status()).as(format + " " + answer.body()).isEqualTo(202);
            ids.put(format, answer.json().path("id").asString());
        }
        return ids;
    }
}
