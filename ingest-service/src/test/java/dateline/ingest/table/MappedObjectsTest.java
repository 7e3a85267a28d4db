package dateline.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.json.JsonLinesFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappedObjectsTest {

    @Test
    void fieldsInsideOthersAreCalledByBothNamesAndListsHaveSeveralValues() throws Exception {
        Draft draft = TableFormatTest.found(
                read("""
                {"_id": 7, "headline": {"main": "Ferry", "kicker": null}, "text": ["One.", "Two."],
                 "people": [{"name": "Ann Lee", "role": "byline"}, {"name": "Bo Ray"}], "tags": ["sea", "ferry"]}""".replace("\n", " "), "id=_id,title=headline.main,body=text,author=people.name")
                        .getFirst());

        assertThat(draft.text())
                .isEqualTo(Map.of(TextField.ID, "7", TextField.TITLE, "Ferry", TextField.BODY, "One.\n\nTwo."));
        assertThat(draft.authors()).containsExactly("Ann Lee", "Bo Ray");
        assertThat(draft.labels()).isEqualTo(Map.of("people.role", "byline", "tags", "sea\nferry"));
    }

    @Test
    void anObjectWithoutTheFieldOfTheBodyIsToldItsFields() throws Exception {
        List<Reading> readings = read("{\"a\": 1, \"b\": {\"c\": null}}\n{\"text\": \"One.\"}", "body=text,title=head");

        assertThat(readings.getFirst())
                .isEqualTo(new Reading.Unreadable(
                        1,
                        Rejection.invalid("there is no field text, which is to be the body; the fields are a, b.c")));
        assertThat(TableFormatTest.found(readings.getLast()).text()).isEqualTo(Map.of(TextField.BODY, "One."));
    }

    private static List<Reading> read(String lines, String map) throws IOException, WrongMapping {
        List<Reading> all = new ArrayList<>();
        try (Readings readings = new JsonLinesFormat(
                        new DocumentLimits(1000, 10), new MappedObjects(TableFormatTest.mapping(map)))
                .open(Input.of(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY))) {
            for (Reading reading = readings.next(); reading != null; reading = readings.next()) {
                all.add(reading);
            }
        }
        return all;
    }
}
