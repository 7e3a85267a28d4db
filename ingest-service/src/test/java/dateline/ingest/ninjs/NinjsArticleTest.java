package dateline.ingest.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.json.JsonFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.testing.Corpora;
import dateline.ingest.testing.FormatPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsArticleTest {

    private static final JsonFormat NINJS = new JsonFormat(new DocumentLimits(1 << 20, 50), new NinjsArticle());

    @ParameterizedTest
    @ValueSource(strings = {"[%s, %s, %s]", "%s %s\n%s"})
    void everyItemOfSeveralIsRead(String several) throws IOException {
        String item = "{\"uri\": \"urn:x\", \"pubstatus\": \"usable\", \"body_text\": \"The ferry came back.\"}";
        String text = several.formatted(item, item, item);
        List<Reading> read = new ArrayList<>();
        try (Readings readings =
                NINJS.open(Input.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY))) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                read.add(next);
            }
        }

        assertThat(read).hasSize(3).allMatch(Reading.Found.class::isInstance);
    }

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        Draft draft = found(FormatPage.examples("ninjs", "json").getFirst());

        assertThat(draft.text())
                .isEqualTo(Map.of(
                        TextField.ID, "urn:newsml:coast.example:20260303:harbour-1",
                        TextField.SOURCE, "coast.example",
                        TextField.TITLE, "Harbour reopens",
                        TextField.BODY, "The harbour of Larnaca reopened on Monday.\n\nShips are welcome.",
                        TextField.LANGUAGE, "en",
                        TextField.PUBLISHED_AT, "2026-03-03T08:00:00+02:00",
                        TextField.UPDATED_AT, "2026-03-03T09:30:00+02:00",
                        TextField.RIGHTS, "Coast Desk 2026"));
        assertThat(draft.authors()).containsExactly("Eleni Marou");
        assertThat(draft.subjects())
                .containsExactly(
                        new Subject("medtop", "20000338", "water transport"),
                        new Subject("place:http://cvx.iptc.org/iso3166-1a2", "CY", "Cyprus"));
        assertThat(draft.labels())
                .isEqualTo(
                        Map.of("link.association", "urn:newsml:coast.example:20260303:harbour-photo", "type", "text"));
    }

    @Test
    void versionOneIsReadToo() throws IOException {
        Draft draft = found("""
                {"uri": "http://coast.example/n/1", "versioncreated": "2026-03-03T09:30:00Z", "pubstatus": "usable",
                 "byline": "Eleni Marou", "headline": "Harbour reopens", "urgency": 4, "located": "Larnaca",
                 "body_text": "Plain.", "body_xhtml": "<div><p>One.</p><p>Two.</p></div>", "description_text": "In short.",
                 "subject": [{"scheme": "medtop", "code": "20000338", "name": "water transport"}],
                 "person": [{"name": "Costas Ioannou", "rel": "about"}], "altids": {"desk": "77"},
                 "associations": {"photo": {"uri": "http://coast.example/p/1", "type": "picture"}}}
                """);

        assertThat(draft.get(TextField.BODY)).contains("One.\n\nTwo.");
        assertThat(draft.get(TextField.URL)).contains("http://coast.example/n/1");
        assertThat(draft.get(TextField.PUBLISHED_AT)).contains("2026-03-03T09:30:00Z");
        assertThat(draft.authors()).containsExactly("Eleni Marou");
        assertThat(draft.subjects())
                .containsExactly(
                        new Subject("medtop", "20000338", "water transport"),
                        new Subject("person", null, "Costas Ioannou"));
        assertThat(draft.labels())
                .isEqualTo(Map.of(
                        "urgency", "4",
                        "located", "Larnaca",
                        "description", "In short.",
                        "altid.desk", "77",
                        "link.association", "http://coast.example/p/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"withheld", "canceled", "cancelled"})
    void whatIsWithheldOrCanceledIsAWithdrawal(String status) throws IOException {
        Draft draft = found("{\"uri\": \"urn:x\", \"versioncreated\": \"2026-03-03T10:00:00Z\", \"pubstatus\": \""
                + status + "\", \"ednote\": \"wrong town\"}");

        assertThat(draft.withdrawn()).isTrue();
        assertThat(draft.get(TextField.REASON)).contains("wrong town");
        assertThat(draft.get(TextField.UPDATED_AT)).contains("2026-03-03T10:00:00Z");
    }

    @Test
    void anEmbargoIsKept() throws IOException {
        assertThat(found("{\"uri\": \"urn:x\", \"body_text\": \"Text.\", \"embargoed\": \"2030-01-01T06:00:00Z\"}")
                        .get(TextField.EMBARGOED_UNTIL))
                .contains("2030-01-01T06:00:00Z");
        assertThat(found(
                                "{\"uri\": \"urn:x\", \"bodies\": [{\"value\": \"Text.\"}], \"embargoedUntil\": \"2030-01-01T06:00:00Z\"}")
                        .get(TextField.EMBARGOED_UNTIL))
                .contains("2030-01-01T06:00:00Z");
    }

    @Test
    void aTextWithOnlyADescriptionIsASummary() throws IOException {
        Draft draft = found("{\"uri\": \"urn:x\", \"type\": \"text\", \"description_text\": \"In short.\"}");

        assertThat(draft.get(TextField.BODY)).contains("In short.");
        assertThat(draft.get(TextField.COMPLETENESS)).contains("summary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"headline": "a", "body_text": "b"}                       | the ninjs item has no uri
            {"uri": "urn:x", "type": "picture", "headline": "a"}      | the item has no text: it is of type picture and has no body
            {"uri": "urn:x", "eventDetails": {}, "descriptions": []}  | the item has no text: it is an event or a plan and has no body
            {"uri": "urn:x", "body_text": 5}                          | body_text is a string, not a number
            {"uri": "urn:x", "body_text": "b", "title": 5}            | title is a string, not a number
            {"uri": "urn:x", "body_text": "b", "genre": "x"}          | genre is a list, not a string
            {"uri": "urn:x", "body_text": "b", "subject": [5]}        | subject is a list of objects, not of a number
            {"uri": "urn:x", "body_text": "b", "pubstatus": "new"}    | pubstatus is usable, withheld or canceled, not new
            """)
    void whatIsNoArticleIsToldWithItsReason(String json, String reason) throws IOException {
        assertThat(read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new Reading.Unreadable(1, Rejection.invalid(reason)));
    }

    @Test
    void everyItemOfTheCorpusEndsAsAnArticleOrOneReason() throws IOException {
        int articles = 0;
        List<String> silent = new ArrayList<>();
        for (Path file : Corpora.files("formats/ninjs")) {
            String path = file.toString();
            if (!path.endsWith(".json") || path.contains("/specification/") || path.contains("schema-extension/")) {
                continue;
            }
            List<Reading> readings = read(Files.newInputStream(file));
            articles += (int)
                    readings.stream().filter(Reading.Found.class::isInstance).count();
            if (readings.isEmpty()) {
                silent.add(path);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(articles).isGreaterThan(60);
    }

    @Test
    void whatShouldPassIsReadOrHasNoText() throws IOException {
        for (Path file : Corpora.files("formats/ninjs/validation")) {
            if (file.toString().contains("/should_pass/")) {
                assertThat(read(Files.newInputStream(file))).as(file.toString()).allSatisfy(reading -> {
                    if (reading instanceof Reading.Unreadable unreadable) {
                        assertThat(unreadable.rejection().reason()).startsWith("the item has no text");
                    }
                });
            }
        }
    }

    private static Draft found(String json) throws IOException {
        List<Reading> readings = read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(readings).singleElement().isInstanceOf(Reading.Found.class);
        return readings.getFirst() instanceof Reading.Found found ? found.draft() : Draft.EMPTY;
    }

    private static List<Reading> read(InputStream bytes) throws IOException {
        List<Reading> read = new ArrayList<>();
        try (Readings readings = NINJS.open(Input.of(bytes, Draft.EMPTY))) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                read.add(next);
            }
        }
        return read;
    }
}
