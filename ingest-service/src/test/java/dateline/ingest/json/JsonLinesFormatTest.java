package dateline.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {

    private static final int LIMIT = 70_000;

    @Test
    void articlesHaveTheNumbersOfTheirLines() throws IOException {
        assertThat(told("{\"body\": \"one\"}\r\n\n  \n{\"body\": \"two\"}\nnonsense\n{\"body\": \"last\"}"))
                .containsExactly("1 one", "4 two", "5 MALFORMED", "6 last");
    }

    @Test
    void nothingHoldsNoArticle() throws IOException {
        assertThat(told("")).isEmpty();
        assertThat(told("\n\r\n")).isEmpty();
    }

    @Test
    void aLineOfExactlyTheLimitIsReadAndALongerOneIsPassedOver() throws IOException {
        String fits = "{\"body\": \"" + "x".repeat(LIMIT - 12) + "\"}";

        assertThat(fits).hasSize(LIMIT);
        assertThat(told(fits + "\n" + fits + " \n{\"body\": \"next\"}\n" + fits + "longer still"))
                .containsExactly("1 " + "x".repeat(LIMIT - 12), "2 TOO_LARGE", "3 next", "4 TOO_LARGE");
    }

    @Test
    void aLineMayLieAcrossManyReads() throws IOException {
        InputStream pieces = new SequenceInputStream(
                new ByteArrayInputStream("{\"body\": \"o".getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(
                        new ByteArrayInputStream("n".getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayInputStream("e\"}\n{\"body\": \"two\"}".getBytes(StandardCharsets.UTF_8))));

        assertThat(told(pieces)).containsExactly("1 one", "2 two");
    }

    private static List<String> told(String lines) throws IOException {
        return told(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> told(InputStream lines) throws IOException {
        List<String> told = new ArrayList<>();
        try (Readings readings = new JsonLinesFormat(new DocumentLimits(LIMIT, 10), new JsonArticle())
                .open(Input.of(lines, Draft.EMPTY))) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                told.add(
                        switch (next) {
                            case Reading.Found(long line, var draft, int ignored) ->
                                line + " " + draft.get(TextField.BODY).orElse("");
                            case Reading.Unreadable(long line, Rejection rejection) -> line + " " + rejection.fault();
                        });
            }
        }
        return told;
    }
}
