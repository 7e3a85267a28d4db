package dateline.ingest.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.Normalized;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.FormatReads;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfFormatTest {

    private static final FormatReads READS = new FormatReads(new NitfFormat(new DocumentLimits(100_000, 50)));

    @Test
    void theExampleOfThePageIsReadAsThePageSays() {
        ArticleContent article = READS.article(FormatReads.example("nitf"));

        assertThat(article.id()).isEqualTo(ArticleId.of("id", "CW", "cw-20260303-17"));
        assertThat(article.title()).isEqualTo("Ferry returns to Larnaca");
        assertThat(article.body())
                .isEqualTo(
                        "The ferry came back to Larnaca on Monday.\n\nTwice a week\n\nDay\tDeparture\nMonday\t09:30\n\n"
                                + "It will sail twice a week.");
        assertThat(article.authors()).containsExactly("Maria Stavrou");
        assertThat(article.publishedAt()).hasToString("Moment[value=2026-03-03T09:30+02:00]");
        assertThat(article.updatedAt()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(article.rights()).isEqualTo("© 2026 Coast Wire; Not for use in Malta.");
        assertThat(FormatReads.subjects(article))
                .containsExactly(
                        "genre:tobject.type - News",
                        "subj 04011002 shipping",
                        "place:iso-cc CY Larnaca",
                        "- - ferries",
                        "person:cw p7 Maria Stavrou",
                        "organisation - Coast Line");
        assertThat(article.labels())
                .containsEntry("dateline", "LARNACA, March 3")
                .containsEntry("subheadline", "Service had stopped in May")
                .containsEntry("urgency", "4")
                .containsEntry("version", "2")
                .containsEntry("edNote", "Corrects the day.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            management-status='canceled'                                 | <doc-id id-string='a1'/> | a1 | canceled
            management-status='Withheld'                                 | <doc-id id-string='a1'/> | a1 | withheld
            management-status='canceled' management-doc-idref='a1'       | <doc-id id-string='k9'/> | a1 | canceled
            management-status='usable'  | <doc-id id-string='a1'/><ed-msg info='MANDATORY KILL'/> | a1 | ed-msg: MANDATORY KILL
            management-status='withheld' | <du-key key='a1'/><ed-msg info='wrong town'/>          | a1 | withheld: wrong town
            """)
    void canceledWithheldAndKilledDocumentsAreWithdrawn(String attributes, String parts, String id, String reason) {
        Normalized.Withdrawal withdrawal =
                READS.withdrawal("<nitf><head><docdata " + attributes + ">" + parts + "</docdata></head></nitf>");

        assertThat(withdrawal.id()).isEqualTo(ArticleId.of("id", "unknown", id));
        assertThat(withdrawal.reason()).isEqualTo(reason);
    }

    @Test
    void aMessageOfAKilledParagraphTakesNothingDown() {
        assertThat(READS.article(document("<ed-msg info='Kill third paragraph'/>", "<p>A.</p>"))
                        .body())
                .isEqualTo("A.");
    }

    @ParameterizedTest
    @CsvSource({
        "20270101T080000+0100, 2027-01-01T07:00:00Z",
        "2027-01-01T08:00:00Z, 2027-01-01T08:00:00Z",
        "20270101T0800,        2027-01-01T20:00:00Z",
        "20270101,             2027-01-01T12:00:00Z",
    })
    void aReleaseInTheFutureIsAnEmbargoThatNeverEndsTooEarly(String release, String until) {
        assertThat(READS.all(document("<date.release norm='" + release + "'/>", "<p>A.</p>")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        article -> assertThat(article.embargoedUntil()).isEqualTo(Instant.parse(until)));
    }

    @Test
    void anEmbargoWithoutAReleaseIsNotTaken() {
        assertThat(READS.reason("<nitf><head><docdata management-status='embargoed'/></head></nitf>"))
                .isEqualTo("embargoed without a date.release that ends it");
    }

    @Test
    void pictureCaptionsAreNotText() {
        assertThat(READS.article(document("", """
                        <p>Before <org>Coast Line</org>.</p>
                        <media media-type="image"><media-reference source="a.jpg"/>
                        <media-caption><p>A ferry.</p></media-caption></media>
                        <block><hl2>Later</hl2><ul><li>one</li><li>two</li></ul><bq>Said so.</bq></block>""")).body())
                .isEqualTo("Before Coast Line.\n\nLater\n\none\ntwo\n\nSaid so.");
    }

    @Test
    void anOldDocumentWithoutDatesOrIdIsStillAnArticle() {
        ArticleContent article = READS.article("""
                <?xml version="1.0"?>
                <!DOCTYPE nitf SYSTEM "nitf-2-5.dtd">
                <nitf xml:lang="nl"><head><title>Brug dicht</title></head>
                <body><body.head/><body.content><p>De brug is dicht.</p></body.content></body></nitf>""");

        assertThat(article.title()).isEqualTo("Brug dicht");
        assertThat(article.language()).isEqualTo("nl");
        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void aDateWithoutAnOffsetIsOnlyADay() {
        assertThat(READS.article(document("<date.issue norm='20260303T093000'/>", "<p>A.</p>"))
                        .publishedAt())
                .hasToString("Day[value=2026-03-03]");
    }

    @Test
    void aDocumentWithoutTextSaysSo() {
        assertThat(READS.reason("<nitf><body/></nitf>")).contains("body");
    }

    private static String document(String docdata, String content) {
        return "<nitf><head><docdata><doc-id id-string='a1'/>" + docdata + "</docdata></head><body><body.content>"
                + content + "</body.content></body></nitf>";
    }
}
