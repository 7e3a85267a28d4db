package dateline.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticleTest {

    private static final JsonReader JSON = new JsonReader(new DocumentLimits(1000, 5), new JsonArticle());

    @Test
    void knownFieldsAreRead() {
        Draft draft = found("""
                {"id": 17, "source": {"id": "harbour", "name": "Harbour News", "zone": "Europe/Paris"}, "title": null,
                 "body": "Text.", "authors": ["Ann", {"name": "Ben"}, null], "author": "Cem",
                 "subjects": ["ports", {"scheme": "medtop", "code": "04000000"}, {"weight": 3}]}
                """).draft();

        assertThat(draft.text())
                .isEqualTo(Map.of(
                        TextField.ID, "17",
                        TextField.SOURCE, "harbour",
                        TextField.SOURCE_NAME, "Harbour News",
                        TextField.SOURCE_ZONE, "Europe/Paris",
                        TextField.BODY, "Text."));
        assertThat(draft.authors()).containsExactly("Ann", "Ben", "Cem");
        assertThat(draft.subjects())
                .containsExactly(new Subject(null, null, "ports"), new Subject("medtop", "04000000", null));
    }

    @Test
    void otherPlainValuesBecomeLabelsAndTheRestIsCounted() {
        Reading.Found found = found("""
                {"body": "Text.", "desk": "foreign", "words": 1.50, "front": true, "gone": null,
                 "images": [{"a": [1]}], "geo": {"lat": 1}, "status": "draft"}
                """);

        assertThat(found.draft().labels())
                .isEqualTo(Map.of("desk", "foreign", "words", "1.50", "front", "true", "status", "draft"));
        assertThat(found.ignoredFields()).isEqualTo(2);
    }

    @Test
    void whatTheArticleSaysGoesBeforeTheDefaults() {
        Draft defaults = Draft.EMPTY.with(TextField.SOURCE, "default").with(TextField.LANGUAGE, "en");

        Reading reading = read("{\"source\": \"own\", \"body\": \"Text.\"}", defaults);

        assertThat(((Reading.Found) reading).draft().text())
                .isEqualTo(Map.of(TextField.SOURCE, "own", TextField.LANGUAGE, "en", TextField.BODY, "Text."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "canceled", "cancelled"})
    void aStatusTakesTheArticleDown(String status) {
        Draft draft = found("{\"id\": \"7\", \"status\": \"" + status + "\", \"reason\": \"wrong town\"}")
                .draft();

        assertThat(draft.withdrawn()).isTrue();
        assertThat(draft.get(TextField.REASON)).contains("wrong town");
    }

    @Test
    void aReasonForNothingIsAFieldOfTheSendersOwn() {
        Draft draft = found("{\"body\": \"Text.\", \"reason\": 4}").draft();

        assertThat(draft.labels()).isEqualTo(Map.of("reason", "4"));
        assertThat(draft.get(TextField.REASON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"body": 5}              | body is a string, not a number
            {"title": ["a"]}         | title is a string, not a list
            {"id": {}}               | id is a string, not an object
            {"source": true}         | source is a string, not a boolean
            {"authors": [5]}         | authors is a string, an object or a list of these, not a number there
            {"body": "a", "body": 1} | a field stands twice in the article: body
            []                       | an article is a JSON object, this is a list
            null                     | an article is a JSON object, this is null
            """)
    void aWrongKindOfValueIsNamed(String json, String reason) {
        assertThat(read(json, Draft.EMPTY)).isEqualTo(new Reading.Unreadable(7, Rejection.invalid(reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"body\": \"a\"} {}", "{\"body\": \"a\nb\"}", "{'body': 1}", "{\"body\": \"a\"}x"})
    void whatIsNotJsonIsMalformed(String json) {
        assertThat(read(json, Draft.EMPTY))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.rejection().fault()).isEqualTo(Rejection.Fault.MALFORMED));
    }

    @Test
    void bytesThatAreNotUtf8AreMalformedAndNoTextIsQuoted() {
        byte[] json = "{\"body\": \"secret \u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(JSON.document(7, json, json.length, Draft.EMPTY))
                .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
                    assertThat(unreadable.rejection().fault()).isEqualTo(Rejection.Fault.MALFORMED);
                    assertThat(unreadable.rejection().reason()).doesNotContain("secret");
                });
    }

    @Test
    void jsonMayBeNestedUpToTheLimit() {
        assertThat(found("{\"body\": \"a\", \"x\": [[[[1]]]]}").ignoredFields()).isEqualTo(1);
        assertThat(read("{\"body\": \"a\", \"x\": [[[[[1]]]]]}", Draft.EMPTY))
                .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
                    assertThat(unreadable.rejection().fault()).isEqualTo(Rejection.Fault.INVALID);
                    assertThat(unreadable.rejection().reason()).startsWith("JSON beyond a limit");
                });
    }

    private static Reading.Found found(String json) {
        Reading reading = read(json, Draft.EMPTY);
        assertThat(reading).isInstanceOf(Reading.Found.class);
        return (Reading.Found) reading;
    }

    private static Reading read(String json, Draft defaults) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JSON.document(7, bytes, bytes.length, defaults);
    }
}
