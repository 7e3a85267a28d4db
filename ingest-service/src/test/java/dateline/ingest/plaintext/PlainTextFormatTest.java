package dateline.ingest.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.testing.FormatPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {

    @Test
    void theFirstLineIsTheTitle() throws IOException {
        Draft draft = found("\n Ferry returns\r\n\r\nThe ferry came back.", "UTF-8", Optional.empty());

        assertThat(draft.get(TextField.TITLE)).contains("Ferry returns");
        assertThat(draft.get(TextField.BODY).orElse("").strip()).isEqualTo("The ferry came back.");
    }

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        String example = FormatPage.examples("text", "text").getFirst();

        assertThat(found(example, "UTF-8", Optional.empty()).get(TextField.TITLE))
                .contains("Harbour reopens");
    }

    @Test
    void aTextOfOneLineHasNoTitle() throws IOException {
        assertThat(found("The ferry came back.", "UTF-8", Optional.empty())
                        .text()
                        .keySet())
                .containsExactly(TextField.BODY);
    }

    @Test
    void theCharsetIsTheDeclaredOneOrToldByTheBytes() throws IOException {
        assertThat(found("Мост закрыт", "KOI8-R", Optional.of("koi8-r")).get(TextField.BODY))
                .contains("Мост закрыт");
        assertThat(found("Le maire a été réélu à Évian, a déclaré le préfet.", "windows-1252", Optional.empty())
                        .get(TextField.BODY))
                .contains("Le maire a été réélu à Évian, a déclaré le préfet.");
    }

    @Test
    void bytesWithZerosAreNoText() throws IOException {
        assertThat(read("zero\0byte", "UTF-8", Optional.empty()))
                .isEqualTo(new Reading.Unreadable(1, Rejection.invalid("no text: there are zero bytes in it")));
    }

    private static Draft found(String text, String charset, Optional<String> label) throws IOException {
        return read(text, charset, label) instanceof Reading.Found found ? found.draft() : Draft.EMPTY;
    }

    private static @Nullable Reading read(String text, String charset, Optional<String> label) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return new PlainTextFormat(1000)
                .open(new Input(new ByteArrayInputStream(bytes), Draft.EMPTY, label))
                .next();
    }
}
