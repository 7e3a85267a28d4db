package dateline.ingest.sgml;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.testing.Corpora;
import dateline.ingest.testing.FormatReads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReutersSgmlFormatTest {

    private static final FormatReads READS = new FormatReads(new ReutersSgmlFormat(new DocumentLimits(100_000, 50)));

    @Test
    void theExampleOfThePageIsReadAsThePageSays() {
        ArticleContent article = READS.article(FormatReads.example("reuters-sgml"));

        assertThat(article.id()).isEqualTo(ArticleId.of("id", "reuters", "17"));
        assertThat(article.title()).isEqualTo("FERRY <FRY> RETURNS");
        assertThat(article.body()).isEqualTo("The ferry came back to Larnaca on Monday.\n\nIt will sail twice a week.");
        assertThat(article.authors()).containsExactly("Maria Stavrou");
        assertThat(article.publishedAt()).hasToString("Day[value=1987-03-03]");
        assertThat(FormatReads.subjects(article))
                .containsExactly(
                        "topics ship -",
                        "topics grain -",
                        "place:places cyprus -",
                        "person:people stavrou -",
                        "organisation:exchanges lse -");
        assertThat(article.labels())
                .containsEntry("oldId", "4711")
                .containsEntry("lewisSplit", "TRAIN")
                .containsEntry("dateline", "LARNACA, March 3 -")
                .containsEntry("header", "C T f0704reute u f BC-FERRY 03-03 0105");
    }

    @ParameterizedTest
    @CsvSource({
        "3-MAR-1987 09:30:01.79,     1987-03-03T09:30:01.79Z",
        " 26-FEB-1987 15:01:01.79 junk, 1987-02-26T15:01:01.79Z",
        "31-MAR-1987 605:12:19.12,   1987-03-31",
        "nonsense,                   ",
    })
    void aDateKeepsItsFractionAndADamagedTimeIsOnlyADay(String written, String date) {
        ArticleContent article =
                READS.article(record("<DATE>" + written + "</DATE>", "<BODY>A.</BODY>"), FormatReads.zone("UTC"));

        assertThat(article.publishedAt() == null ? null : article.publishedAt().text())
                .isEqualTo(date);
    }

    @Test
    void aBriefIsItsTitleAndWhatWasNotProcessedIsItsText() {
        ArticleContent brief = READS.article(
                "<REUTERS NEWID=\"1\"><TEXT TYPE=\"BRIEF\">&#2;\n***<TITLE>FERRY BACK\n</TITLE>x&#3;</TEXT></REUTERS>");
        ArticleContent raw = READS.article(
                "<REUTERS NEWID=\"1\"><TEXT TYPE=\"UNPROC\">&#2;\nSAILINGS\n    The ferry\nis back.\n&#3;</TEXT></REUTERS>");

        assertThat(brief.body()).isEqualTo(brief.title()).isEqualTo("FERRY BACK");
        assertThat(brief.labels()).containsEntry("type", "BRIEF");
        assertThat(raw.title()).isNull();
        assertThat(raw.body()).isEqualTo("SAILINGS\n\nThe ferry is back.");
    }

    @Test
    void aRecordEndsWhereTheNextBegins() {
        assertThat(READS.all("junk\n<REUTERS NEWID=\"1\"><BODY>One.\n<REUTERS NEWID=\"2\"><BODY>Two.</BODY></REUTERS>"
                        + "\n<REUTERS NEWID=\"3\"></REUTERS>"))
                .extracting(one -> switch (one) {
                    case Normalized.Article article -> article.content().body();
                    case Normalized.Rejected rejected -> rejected.rejection().reason();
                    case Normalized.Withdrawal withdrawal -> "withdrawn";
                })
                .containsExactly("One.", "Two.", "a record without text");
    }

    @Test
    void theCharsetIsLatin1() {
        byte[] bytes = record("", "<BODY>São Tomé.</BODY>").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(READS.all(new ByteArrayInputStream(bytes), Draft.EMPTY))
                .singleElement()
                .isInstanceOfSatisfying(
                        Normalized.Article.class,
                        article -> assertThat(article.content().body()).isEqualTo("São Tomé."));
    }

    @Test
    void aRecordBeyondTheLimitIsToldAndTheNextIsRead() {
        String first = "<REUTERS NEWID=\"1\">\n<BODY>" + "word ".repeat(30_000) + "\n</BODY></REUTERS>\n";
        InputStream both = new SequenceInputStream(
                new ByteArrayInputStream(first.getBytes(StandardCharsets.US_ASCII)),
                new ByteArrayInputStream(record("", "<BODY>B.</BODY>").getBytes(StandardCharsets.US_ASCII)));

        List<Normalized> all = READS.all(both, Draft.EMPTY);

        assertThat(all).hasSize(2);
        assertThat(all.getFirst())
                .isInstanceOfSatisfying(
                        Normalized.Rejected.class,
                        rejected -> assertThat(rejected.rejection().reason())
                                .isEqualTo("the record is longer than 100000 characters"));
        assertThat(all.getLast()).isInstanceOf(Normalized.Article.class);
    }

    @Test
    void everyRecordOfTheCorporaIsAnArticleWithItsDate() throws IOException {
        for (Path file : Corpora.files("formats/reuters-sgml")) {
            if (file.toString().endsWith(".sgm")) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    assertThat(READS.all(bytes, FormatReads.zone("UTC")))
                            .hasSize(1000)
                            .allSatisfy(one -> assertThat(one)
                                    .isInstanceOfSatisfying(Normalized.Article.class, article -> {
                                        assertThat(article.content().publishedAt())
                                                .isNotNull();
                                        assertThat(article.content().body()).doesNotContain("&lt;", "</", "\u0003");
                                    }));
                }
            }
        }
    }

    private static String record(String head, String text) {
        return "<REUTERS NEWID=\"7\">\n" + head + "\n<TEXT>" + text + "</TEXT>\n</REUTERS>\n";
    }
}
