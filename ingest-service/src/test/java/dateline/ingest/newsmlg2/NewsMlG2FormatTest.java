package dateline.ingest.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.Normalized;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.FormatReads;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMlG2FormatTest {

    private static final FormatReads READS = new FormatReads(new NewsMlG2Format(new DocumentLimits(100_000, 50)));

    @Test
    void theExampleOfThePageIsReadAsThePageSays() {
        ArticleContent article = READS.article(FormatReads.example("newsml-g2"));

        assertThat(article.id())
                .isEqualTo(ArticleId.of("id", "CoastWire", "urn:newsml:coastwire.example:20260303:ferry"));
        assertThat(article.source().name()).isEqualTo("Coast Wire");
        assertThat(article.title()).isEqualTo("Ferry returns to Larnaca");
        assertThat(article.body()).isEqualTo("The ferry came back to Larnaca on Monday.\n\nIt will sail twice a week.");
        assertThat(article.authors()).containsExactly("Maria Stavrou");
        assertThat(article.publishedAt()).hasToString("Moment[value=2026-03-03T09:30+02:00]");
        assertThat(article.updatedAt()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.rights()).isEqualTo("© 2026 Coast Wire Not for use in Malta.");
        assertThat(FormatReads.subjects(article))
                .containsExactly(
                        "genre:genre Current Current", "medtop 20000337 shipping", "place:city larnaca Larnaca");
        assertThat(article.labels())
                .containsEntry("version", "2")
                .containsEntry("slugline", "CYPRUS-FERRY")
                .containsEntry("signal", "correction")
                .containsEntry("edNote", "Corrects the day in the first paragraph.")
                .containsEntry("link.seeAlso", "urn:newsml:coastwire.example:20260301:strike");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubStatus qcode="stat:canceled"/>                                       | canceled
            <pubStatus qcode="stat:withheld"/><edNote>wrong town</edNote>            | withheld: wrong town
            <pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>     | canceled
            <signal qcode="sig:kill"/>                                               | kill
            <signal uri="http://cv.example.org/signal/withdrawal"/>                  | withdrawal
            """)
    void canceledWithheldAndKilledItemsAreWithdrawn(String order, String reason) {
        Normalized.Withdrawal withdrawal =
                READS.withdrawal(item("n1", "<versionCreated>2026-03-03T10:00:00Z</versionCreated>" + order, ""));

        assertThat(withdrawal.id()).isEqualTo(ArticleId.of("id", "W", "n1"));
        assertThat(withdrawal.version()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(withdrawal.reason()).isEqualTo(reason);
    }

    @Test
    void anEmbargoHoldsUntilItsTimeOrWithoutEnd() {
        List<Normalized> held = READS.all(item("n1", "<embargoed>2027-01-01T00:00:00+01:00</embargoed>", plain("A.")));

        assertThat(held)
                .singleElement()
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        article ->
                                assertThat(article.embargoedUntil()).isEqualTo(Instant.parse("2026-12-31T23:00:00Z")));
        assertThat(READS.reason(item("n1", "<embargoed/>", plain("A."))))
                .isEqualTo("embargoed without a time that ends it");
    }

    @Test
    void everyItemOfAMessageIsAnArticleOfItsOwn() {
        List<Normalized> all = READS.all("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                + "<packageItem guid='p'><groupSet><group><itemRef residref='n1'/></group></groupSet></packageItem>"
                + item("n1", "", plain("One.")) + "<conceptItem/>" + item("n2", "", "")
                + item("n3", "", plain("Three."))
                + "</itemSet></newsMessage>");

        assertThat(all).hasSize(3);
        assertThat(all.get(0))
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        one -> assertThat(one.content().labels()).containsEntry("link.package", "p"));
        assertThat(all.get(1)).isInstanceOf(Normalized.Rejected.class);
        assertThat(all.get(2))
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        three -> assertThat(three.content().body()).isEqualTo("Three."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <packageItem guid='p'><groupSet><group><itemRef residref='a'/><itemRef href='b'/></group></groupSet></packageItem> \
              | a packageItem carries no text of its own; the items it refers to (2) are to be sent themselves
            <conceptItem/>      | a conceptItem carries no news text
            <newsMessage/>      | a newsMessage without items
            <newsItem/>         | a newsItem without text: it has no contentSet
            <newsItem><itemMeta><itemClass qcode='ninat:picture'/></itemMeta><contentSet><remoteContent href='http://a.example/p.jpg'/></contentSet></newsItem> \
              | a newsItem of the class picture without text: it has its content elsewhere: http://a.example/p.jpg
            <newsItem><contentSet><inlineXML><sports-content/></inlineXML></contentSet></newsItem> \
              | a newsItem without text: it has content as <sports-content>, in which no text is known
            <newsItem><contentSet><inlineData encoding='enc:base64'>QQ==</inlineData></contentSet></newsItem> \
              | a newsItem without text: it has inline data that is not plain text
            """)
    void whatHasNoTextSaysWhatItHas(String document, String reason) {
        assertThat(READS.reason(document)).isEqualTo(reason);
    }

    @Test
    void theBodyIsTheFirstRenditionWithText() {
        assertThat(READS.article(item(
                                "n",
                                "",
                                "<contentSet><remoteContent href='a.jpg'/><inlineXML><html xmlns='h'>"
                                        + "<head><title>no</title></head><body><p>One &amp; two.</p><p>Three.</p></body></html>"
                                        + "</inlineXML><inlineData>other</inlineData></contentSet>"))
                        .body())
                .isEqualTo("One & two.\n\nThree.");
        assertThat(READS.article(item("n", "", plain("&lt;p>Es&lt;b>cap&lt;/b>ed.&lt;/p>&lt;p>Twice.&lt;/p>")))
                        .body())
                .isEqualTo("Escaped.\n\nTwice.");
    }

    @Test
    void theStoryFillsInWhatTheItemLeavesOut() {
        ArticleContent article = READS.article(item("n", "", """
                <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.head>
                <hedline><hl1>Bridge closed</hl1></hedline><byline>By Ann Day, <byttl>Staff</byttl></byline></body.head>
                <body.content><p>The bridge is closed.</p></body.content></body></nitf></inlineXML></contentSet>"""));

        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.authors()).containsExactly("Ann Day");
        assertThat(article.body()).isEqualTo("The bridge is closed.");
    }

    @Test
    void namesOfConceptsMayComeInAssertions() {
        assertThat(FormatReads.subjects(
                        READS.article("<newsItem guid='n'><contentMeta><subject type='cpnat:person' qcode='p:7'/>"
                                + "<subject uri='http://cv.example.org/topic/12'/><subject literal='lit'/></contentMeta>"
                                + "<assert qcode='p:7'><name>Ann Day</name></assert>" + plain("A.") + "</newsItem>")))
                .containsExactly("person:p 7 Ann Day", "http://cv.example.org/topic/ 12 -", "- lit -");
    }

    @Test
    void aVersionWithoutAZoneIsOrderedByItsArrival() {
        String item = item("n", "<versionCreated>2026-03-03T10:00:00</versionCreated>", plain("A."));

        assertThat(READS.article(item).updatedAt()).isNull();
        assertThat(READS.article(item).labels()).containsEntry("updated", "2026-03-03T10:00:00");
        assertThat(READS.article(item, FormatReads.zone("Europe/Paris")).updatedAt())
                .isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @Test
    void whatBreaksOffEndsInOneReasonBehindWhatWasRead() {
        List<Normalized> all =
                READS.all("<newsMessage><itemSet>" + item("n1", "", plain("One.")) + "<newsItem guid='n2'>");

        assertThat(all).hasSize(2);
        assertThat(all.get(1))
                .isInstanceOfSatisfying(
                        Normalized.Rejected.class,
                        broken -> assertThat(broken.rejection().reason()).startsWith("not well-formed XML in line 1"));
    }

    private static String item(String guid, String meta, String content) {
        return "<newsItem guid='" + guid + "'><itemMeta><provider qcode='np:W'/>" + meta + "</itemMeta>" + content
                + "</newsItem>";
    }

    private static String plain(String text) {
        return "<contentSet><inlineData contenttype='text/plain'>" + text + "</inlineData></contentSet>";
    }
}
