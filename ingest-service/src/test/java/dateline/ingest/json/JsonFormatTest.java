package dateline.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.testing.Corpora;
import dateline.ingest.testing.FormatPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    private static final JsonFormat JSON = new JsonFormat(new DocumentLimits(1000, 10), new JsonArticle());

    @Test
    void oneArticleIsKnownByItsFileAndSeveralAreNot() throws IOException {
        assertThat(told("{\"body\": \"one\"}")).containsExactly("1 one story.json");
        assertThat(told("[{\"body\": \"one\"}]")).containsExactly("1 one story.json");
        assertThat(told("[{\"body\": \"one\"},\n {\"body\": \"two\"}]")).containsExactly("1 one -", "2 two -");
        assertThat(told("{\"body\": \"one\"} {\"body\":\n \"two\"}")).containsExactly("1 one -", "2 two -");
    }

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        List<String> examples = FormatPage.examples("json", "json");

        assertThat(told(examples.getFirst())).containsExactly("1 The harbour of Larnaca reopened on Monday. -", "2  -");
    }

    @Test
    void whatIsNoObjectIsPassedOverWithAReason() throws IOException {
        assertThat(told("[{\"body\": \"one\"}, 5, [[{}]], {\"title\": 4, \"x\": [1]}, {\"body\": \"two\"}]"))
                .containsExactly(
                        "1 one -",
                        "2 an article is a JSON object, this is a number",
                        "3 an article is a JSON object, this is a list",
                        "4 title is a string, not a number",
                        "5 two -");
    }

    @Test
    void behindWhatIsNotJsonNothingIsRead() throws IOException {
        assertThat(told("[{\"body\": \"one\"}, {\"body\": }, {\"body\": \"three\"}]"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2 not JSON");
        assertThat(told("[{\"body\": \"one\"}")).hasSize(2).last().asString().startsWith("2 not JSON");
    }

    @Test
    void nothingHoldsNoArticle() throws IOException {
        assertThat(told("")).isEmpty();
        assertThat(told("[]")).isEmpty();
        assertThat(told(" [ ] [ ] ")).isEmpty();
    }

    @Test
    void aListMayBeLongerThanTheLimitOfAnArticle() throws IOException {
        String article = "{\"body\": \"" + "x".repeat(500) + "\"},";

        assertThat(told("[" + article.repeat(100) + "{\"body\": \"last\"}]"))
                .hasSize(101)
                .last()
                .isEqualTo("101 last -");
    }

    @Test
    void anArticleBeyondTheLimitIsTooLarge() throws IOException {
        assertThat(told("[{\"a\": [" + "1, ".repeat(20_000) + "1]}]"))
                .containsExactly("1 the document is larger than 1000 bytes");
    }

    @Test
    void everyTestOfTheSuiteEndsAsItShould() throws IOException {
        JsonFormat json = new JsonFormat(new DocumentLimits(1 << 20, 1000), new JsonArticle());
        for (Path file : Corpora.files("hostile/JSONTestSuite")) {
            String name = file.getFileName().toString();
            boolean wellFormed = true;
            int found = 0;
            try (Readings readings = json.open(Input.of(Files.newInputStream(file), Draft.EMPTY))) {
                for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                    switch (next) {
                        case Reading.Found article -> found++;
                        case Reading.Unreadable(long n, Rejection rejection) ->
                            wellFormed &= rejection.fault() != Rejection.Fault.MALFORMED;
                    }
                }
            }
            if (name.startsWith("y_")) {
                assertThat(wellFormed).as(name).isTrue();
            }
            if (name.startsWith("n_") && found > 0) {
                assertThat(wellFormed).as(name).isFalse();
            }
        }
    }

    private static List<String> told(String json) throws IOException {
        List<String> told = new ArrayList<>();
        Draft defaults = Draft.EMPTY.withPath("story.json");
        Input input = Input.of(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), defaults);
        try (Readings readings = JSON.open(input)) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                told.add(
                        switch (next) {
                            case Reading.Found(long number, var draft, int ignored) ->
                                number + " " + draft.get(TextField.BODY).orElse("") + " "
                                        + draft.path().orElse("-");
                            case Reading.Unreadable(long number, Rejection rejection) ->
                                number + " " + rejection.reason();
                        });
            }
        }
        return told;
    }
}
