package dateline.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static final DocumentLimits LIMITS = new DocumentLimits(10_000, 10);

    @Test
    void theExampleOfThePageIsReadByTheMappingOfThePage() throws Exception {
        String page =
                Files.readString(Path.of(System.getProperty("dateline.home", ".."), "docs", "formats", "tables.md"));
        Mapping mapping = mapping(
                Map.of("map", fenced(page, "text"), "datePattern", "dd.MM.yyyy HH:mm", "dateZone", "Asia/Nicosia"));

        Draft draft = found(read(fenced(page, "csv"), mapping).getFirst());

        assertThat(draft.text())
                .isEqualTo(Map.of(
                        TextField.ID, "4711",
                        TextField.TITLE, "Harbour reopens",
                        TextField.BODY,
                                "The harbour is open again.\n\nThe harbour of Larnaca reopened on Monday.\n\n"
                                        + "Ferries leave at noon.",
                        TextField.PUBLISHED_AT, "2026-03-03T09:30:00+02:00",
                        TextField.SOURCE, "my-archive"));
        assertThat(draft.authors()).containsExactly("Ann Lee", "Bo Ray");
        assertThat(draft.labels()).isEqualTo(Map.of("desk", "Coast"));
    }

    private static String fenced(String page, String kind) {
        int start = page.indexOf("```" + kind + "\n") + kind.length() + 4;
        return page.substring(start, page.indexOf("```", start)).strip();
    }

    @Test
    void columnsCalledLikeFieldsNeedNoMapping() throws Exception {
        Draft draft = found(read("ID,Title,BODY,Subject,ward\n7,Ferry,Back.,sea;,\n", Mapping.NONE)
                .getLast());

        assertThat(draft.text())
                .isEqualTo(Map.of(TextField.ID, "7", TextField.TITLE, "Ferry", TextField.BODY, "Back."));
        assertThat(draft.labels()).isEmpty();
        assertThat(draft.subjects()).containsExactly(new Subject(null, null, "sea"));
    }

    @Test
    void aColumnWhoseFieldIsTakenFromAnotherIsALabel() throws Exception {
        Draft draft = found(read("title,headline,body\nold,new,Back.\n", mapping("title=headline"))
                .getLast());

        assertThat(draft.get(TextField.TITLE)).contains("new");
        assertThat(draft.labels()).isEqualTo(Map.of("title", "old"));
    }

    @Test
    void aMissingColumnIsOneReasonForTheWholeTable() throws Exception {
        assertThat(read("title,text\nA,B\nC,D\n", mapping("title=headline,body=text")))
                .containsExactly(new Reading.Unreadable(
                        1,
                        Rejection.invalid(
                                "there is no column headline, which title is to be taken from; the columns are"
                                        + " title, text")));
    }

    @Test
    void aTableWithoutABodyIsToldItsColumns() throws Exception {
        assertThat(read("title,text\nA,B\n", Mapping.NONE))
                .containsExactly(new Reading.Unreadable(
                        1,
                        Rejection.invalid(
                                "no column is the body; say which with body=COLUMN in the mapping; the columns"
                                        + " are title, text")));
    }

    @Test
    void aRowOfAnotherLengthIsPassedOverWithTheLineItStartsIn() throws Exception {
        List<Reading> readings = read("title,body\n\"A\",\"x\ny\"\nB\nC,z,1\nD,w\n", Mapping.NONE);

        assertThat(readings).extracting(Reading::line).containsExactly(2L, 4L, 5L, 6L);
        assertThat(readings.get(1))
                .isEqualTo(new Reading.Unreadable(4, Rejection.invalid("the row has 1 fields, the header 2")));
        assertThat(readings.get(2))
                .isEqualTo(new Reading.Unreadable(5, Rejection.invalid("the row has 3 fields, the header 2")));
        assertThat(found(readings.get(3)).get(TextField.BODY)).contains("w");
    }

    @Test
    void behindAWrongQuotationMarkNothingIsRead() throws Exception {
        List<Reading> readings = read("title,body\nA,\"x\"y\nB,z\n", Mapping.NONE);

        assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.rejection().fault()).isEqualTo(Rejection.Fault.MALFORMED);
            assertThat(unreadable.rejection().reason())
                    .startsWith("the table cannot be read on: ")
                    .contains("line 2");
        });
    }

    @Test
    void aTableThatIsCutOffWithinAFieldIsNotTakenForWhole() throws Exception {
        List<Reading> readings = read("title,body\nA,\"say \"\"x\"\"\"\nB,\"y\nC,z\n", Mapping.NONE);

        assertThat(found(readings.getFirst()).get(TextField.BODY)).contains("say \"x\"");
        assertThat(readings.subList(1, readings.size()))
                .containsExactly(new Reading.Unreadable(
                        3,
                        Rejection.malformed("a quotation mark of this row is not closed up to the end of the table")));
    }

    @Test
    void aMarkWithinAFieldThatIsNotQuotedIsText() throws Exception {
        assertThat(found(read("title,body\nA,a 5\" pipe\n", Mapping.NONE).getFirst())
                        .get(TextField.BODY))
                .contains("a 5\" pipe");
    }

    @Test
    void aFieldBeyondTheLimitEndsTheTable() throws Exception {
        List<Reading> readings = read("title,body\nA,x\nB," + "y".repeat(20_000) + "\nC,z\n", Mapping.NONE);

        assertThat(readings).hasSize(2);
        assertThat(readings.getLast()).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void anEmptyTableHoldsNoArticle() throws Exception {
        assertThat(read("", Mapping.NONE)).isEmpty();
        assertThat(read("title,body\n", Mapping.NONE)).isEmpty();
    }

    @Test
    void separatorAndCharsetAreTold() throws Exception {
        byte[] latin = "title;body;\"a,b,c\"\nÉvian;Le maire, réélu, a parlé à Évian.;1\n"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(found(read(latin, TableFormat.csv(LIMITS, Mapping.NONE)).getFirst())
                        .get(TextField.BODY))
                .contains("Le maire, réélu, a parlé à Évian.");
        assertThat(found(read(
                                        "title\tbody\nA\tx, y; z\n".getBytes(StandardCharsets.UTF_16),
                                        TableFormat.tsv(LIMITS, Mapping.NONE))
                                .getFirst())
                        .get(TextField.BODY))
                .contains("x, y; z");
    }

    @Test
    void aRowCanTakeAnArticleDown() throws Exception {
        Draft draft = found(read("id,status,reason,body\n7,withdrawn,wrong town,old text\n", Mapping.NONE)
                .getFirst());

        assertThat(draft.withdrawn()).isTrue();
        assertThat(draft.text()).isEqualTo(Map.of(TextField.ID, "7", TextField.REASON, "wrong town"));
    }

    @Test
    void reasonAndStatusOfAnArticleThatStaysAreLabels() throws Exception {
        Draft draft = found(
                read("status,reason,body\nfinal,election,text\n", Mapping.NONE).getFirst());

        assertThat(draft.withdrawn()).isFalse();
        assertThat(draft.labels()).isEqualTo(Map.of("status", "final", "reason", "election"));
    }

    static Mapping mapping(String map) throws WrongMapping {
        return mapping(Map.of("map", map));
    }

    static Mapping mapping(Map<String, String> parameters) throws WrongMapping {
        return Mapping.of(parameters).orElseThrow();
    }

    static Draft found(Reading reading) {
        return reading instanceof Reading.Found found ? found.draft() : Draft.EMPTY;
    }

    private static List<Reading> read(String table, Mapping mapping) throws IOException {
        return read(table.getBytes(StandardCharsets.UTF_8), TableFormat.csv(LIMITS, mapping));
    }

    private static List<Reading> read(byte[] table, TableFormat format) throws IOException {
        List<Reading> all = new ArrayList<>();
        try (Readings readings =
                format.open(Input.of(new BufferedInputStream(new ByteArrayInputStream(table)), Draft.EMPTY))) {
            for (Reading reading = readings.next(); reading != null; reading = readings.next()) {
                all.add(reading);
            }
        }
        return all;
    }
}
