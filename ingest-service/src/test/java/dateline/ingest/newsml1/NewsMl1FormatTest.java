package dateline.ingest.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.Corpora;
import dateline.ingest.testing.FormatReads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMl1FormatTest {

    private static final FormatReads READS = new FormatReads(new NewsMl1Format(new DocumentLimits(100_000, 50)));

    @Test
    void theExampleOfThePageIsReadAsThePageSays() {
        ArticleContent article = READS.article(FormatReads.example("newsml-1"));

        assertThat(article.id())
                .isEqualTo(ArticleId.of("id", "coastwire.example", "urn:newsml:coastwire.example:20260303:ferry"));
        assertThat(article.title()).isEqualTo("Ferry returns to Larnaca");
        assertThat(article.body()).isEqualTo("The ferry came back to Larnaca on Monday.\n\nIt will sail twice a week.");
        assertThat(article.authors()).containsExactly("Maria Stavrou");
        assertThat(article.publishedAt()).hasToString("Moment[value=2026-03-03T09:30+02:00]");
        assertThat(article.updatedAt()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.rights()).isEqualTo("© 2026 Coast Wire");
        assertThat(FormatReads.subjects(article))
                .containsExactly("genre Current -", "subj 04011002 -", "place:Country CY -", "place:City - Larnaca");
        assertThat(article.labels())
                .containsEntry("version", "2")
                .containsEntry("service", "Coast Wire English")
                .containsEntry("slugline", "CYPRUS-FERRY")
                .containsEntry("dateline", "LARNACA, March 3")
                .containsEntry("urgency", "4")
                .containsEntry("link.associatedWith", "urn:newsml:coastwire.example:20260301:strike:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Status FormalName='Canceled'/>                                  | canceled
            <Status FormalName='Withheld'/>                                  | withheld
            <Status FormalName='Usable'/><Instruction FormalName='Kill'/>    | Kill
            """)
    void canceledWithheldAndKilledItemsAreWithdrawn(String management, String reason) {
        Normalized.Withdrawal withdrawal =
                READS.withdrawal(item("<ThisRevisionCreated>20260303T100000Z</ThisRevisionCreated>" + management, ""));

        assertThat(withdrawal.id()).isEqualTo(ArticleId.of("id", "w.example", "urn:newsml:w.example:20260303:n1"));
        assertThat(withdrawal.version()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(withdrawal.reason()).isEqualTo(reason);
    }

    @Test
    void anEmbargoEndsWhereTheItemBecomesUsable() {
        String status = "<Status FormalName='Embargoed'/>";
        String change = "<StatusWillChange><FutureStatus FormalName='Usable'/>"
                + "<DateAndTime>20270101T000000+0100</DateAndTime></StatusWillChange>";

        assertThat(READS.all(item(status + change, content("A."))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        article ->
                                assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2026-12-31T23:00:00Z")));
        assertThat(READS.reason(item(status, content("A."))))
                .isEqualTo("embargoed without a StatusWillChange that ends it");
    }

    @Test
    void theBodyIsWhatSaysSoElseAllThatDoesNotSayOtherwise() {
        String summary = component("<Role FormalName='Summary'/>" + content("Short."));

        assertThat(body(summary + component("<Role FormalName='Main'/>" + content("Long."))))
                .isEqualTo("Long.");
        assertThat(body(summary + component(content("One.")) + component(content("Two."))))
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void ofEquivalentComponentsTheFirstIsRead() {
        assertThat(body("<NewsComponent EquivalentsList='yes'>" + component(content("One.")) + component(content("Un."))
                        + "</NewsComponent>"))
                .isEqualTo("One.");
    }

    @Test
    void contentMayBeNitfOrEscapedHtmlOrIndentedText() {
        assertThat(body(content(
                        "<nitf><body><body.head/><body.content><p>A.</p><p>B.</p></body.content></body></nitf>")))
                .isEqualTo("A.\n\nB.");
        assertThat(body(content("<![CDATA[<p>A.</p><p>B.</p>]]>"))).isEqualTo("A.\n\nB.");
        assertThat(body(content("   The ferry\ncame back.\n   It sails\nagain.\n   Soon.")))
                .isEqualTo("The ferry came back.\n\nIt sails again.\n\nSoon.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ContentItem Href='p.jpg'/>                                        | its content elsewhere: p.jpg
            <ContentItem><MediaType FormalName='Photo'/><DataContent>x</DataContent></ContentItem> | content that is no text
            <ContentItem><Encoding Notation='Base64'><DataContent>QQ==</DataContent></Encoding></ContentItem> | encoded data
            <ContentItem><DataContent><chart/></DataContent></ContentItem>     | content as <chart>, in which no text is known
            <Comment/>                                                         | no content
            """)
    void whatHasNoTextSaysWhatItHas(String content, String instead) {
        assertThat(READS.reason(item("", component(content)))).isEqualTo("a NewsItem without text: it has " + instead);
    }

    @Test
    void anEmptyEnvelopeSaysSo() {
        assertThat(READS.reason("<NewsML><NewsEnvelope/></NewsML>")).isEqualTo("NewsML without a NewsItem");
    }

    @Test
    void everyFileOfTheCorporaIsAnArticleWithTextAndTitle() throws IOException {
        List<Path> files = Corpora.files("formats/ninjs/examples/NewsML");
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                assertThat(new FormatReads(new NewsMl1Format(new DocumentLimits(1 << 20, 100))).all(bytes, Draft.EMPTY))
                        .as(file.toString())
                        .singleElement()
                        .isInstanceOfSatisfying(Normalized.Article.class, article -> {
                            assertThat(article.content().title()).isNotBlank();
                            assertThat(article.content().body()).contains("\n\n");
                            assertThat(article.version()).isNotNull();
                        });
            }
        }
        assertThat(files).isNotEmpty();
    }

    private static String body(String components) {
        return READS.article(item("", "<NewsComponent>" + components + "</NewsComponent>"))
                .body();
    }

    private static String item(String management, String components) {
        return "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>w.example</ProviderId>"
                + "<DateId>20260303</DateId><NewsItemId>n1</NewsItemId><RevisionId>3</RevisionId></NewsIdentifier>"
                + "</Identification><NewsManagement>" + management + "</NewsManagement>"
                + (components.startsWith("<ContentItem") ? component(components) : components)
                + "</NewsItem></NewsML>";
    }

    private static String component(String content) {
        return "<NewsComponent>" + content + "</NewsComponent>";
    }

    private static String content(String data) {
        return "<ContentItem><DataContent>" + data + "</DataContent></ContentItem>";
    }
}
