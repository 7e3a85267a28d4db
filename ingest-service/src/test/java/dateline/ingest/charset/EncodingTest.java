package dateline.ingest.charset;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.charset.Encoding.Evidence;
import dateline.ingest.charset.Encoding.Inside;
import dateline.ingest.testing.Corpora;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @Test
    void aByteOrderMarkGoesFirst() {
        byte[] bytes = bytes("\ufeffcafé", "UTF-8");

        assertThat(Encoding.of(bytes, Optional.of("latin1"), Inside.NOTHING))
                .isEqualTo(new Encoding(StandardCharsets.UTF_8, Evidence.MARK));
        assertThat(Encoding.text(bytes, Optional.of("latin1"), Inside.NOTHING)).isEqualTo("café");
        assertThat(Encoding.text(bytes("\ufeffcafé", "UTF-16LE"), Optional.empty(), Inside.NOTHING))
                .isEqualTo("café");
    }

    @Test
    void whatIsDeclaredOutsideGoesBeforeTheInside() {
        byte[] page = bytes("<meta charset=windows-1251>é", "ISO-8859-2");

        assertThat(Encoding.of(page, Optional.of("latin2"), Inside.HTML))
                .isEqualTo(new Encoding(Charset.forName("ISO-8859-2"), Evidence.OUTSIDE));
        assertThat(Encoding.of(page, Optional.of("no-such-label"), Inside.HTML))
                .isEqualTo(new Encoding(Charset.forName("windows-1251"), Evidence.INSIDE));
        assertThat(Encoding.of(page, Optional.empty(), Inside.NOTHING).evidence())
                .isEqualTo(Evidence.BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "latin1, windows-1252",
        "ISO-8859-1, windows-1252",
        "' x-SJIS ', windows-31j",
        "utf8, UTF-8",
        "gb2312, GB18030",
        "ks_c_5601-1987, x-windows-949",
        "unicode, UTF-16LE",
        "iso-8859-9, windows-1254",
        "l2, ISO-8859-2"
    })
    void labelsMeanWhatBrowsersMakeOfThem(String label, String charset) {
        assertThat(Labels.charset(label)).contains(Charset.forName(charset));
    }

    @Test
    void aDeclarationThatCouldBeReadWasNotWrittenInSixteenBits() {
        byte[] xml = bytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>", "UTF-8");

        assertThat(Encoding.of(xml, Optional.empty(), Inside.XML))
                .isEqualTo(new Encoding(StandardCharsets.UTF_8, Evidence.INSIDE));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Le maire a déclaré que l’école ouvrira.",
        "UTF-16BE, The mayor spoke.",
        "windows-1252, The mayor said the café would stay closed — “until further notice”.",
        "windows-1251, Мэр заявил в понедельник что мост будет закрыт до конца сентября.",
        "windows-1250, 'Burmistrz powiedział w poniedziałek, że most zostanie zamknięty do końca września.'",
        "Shift_JIS, 市長は月曜日、橋は九月末まで閉鎖されると述べた。",
        "EUC-KR, 시장은 월요일 다리가 구월 말까지 폐쇄될 것이라고 말했다."
    })
    void whatIsNotDeclaredIsToldByTheBytes(String charset, String text) {
        assertThat(Encoding.text(bytes(text, charset), Optional.empty(), Inside.NOTHING))
                .isEqualTo(text);
    }

    @Test
    void bytesThatStandForNothingAreReplaced() {
        assertThat(Encoding.text(new byte[] {'a', (byte) 0xff, 'b'}, Optional.of("utf-8"), Inside.NOTHING))
                .isEqualTo("a\ufffdb");
    }

    @Test
    void aStreamIsReadWithoutItsMark() throws IOException {
        byte[] bytes = bytes("\ufeff" + "Мост. ".repeat(50_000), "UTF-16BE");
        try (Reader reader = Encoding.reader(
                new BufferedInputStream(new ByteArrayInputStream(bytes)), Optional.empty(), Inside.XML)) {
            assertThat(reader.readAllAsString()).isEqualTo("Мост. ".repeat(50_000));
        }
    }

    @Test
    void theTestsOfHtml5libPass() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String name : List.of("tests1.dat", "tests2.dat", "test-yahoo-jp.dat")) {
            byte[] file = Files.readAllBytes(
                    Corpora.folder("hostile/html5lib-encoding").resolve("encoding/" + name));
            for (String test : new String(file, StandardCharsets.ISO_8859_1).split("(?m)^#data\\n", -1)) {
                if (!test.isBlank()) {
                    count++;
                    String[] parts = test.split("\\n#encoding\\n", 2);
                    byte[] data = parts[0].getBytes(StandardCharsets.ISO_8859_1);
                    check(data, parts[1].strip(), wrong);
                }
            }
        }
        assertThat(count).isEqualTo(82);
        assertThat(wrong).isEmpty();
    }

    /** Where nothing is declared the tests expect a browser's default, we what the bytes tell; for ASCII that is the same. */
    private static void check(byte[] data, String expected, List<String> wrong) {
        Charset charset = Labels.charset(expected).orElseThrow();
        Encoding found = Encoding.of(data, Optional.empty(), Inside.HTML);
        boolean usual = expected.toLowerCase(Locale.ROOT).equals("windows-1252") && found.evidence() == Evidence.BYTES;
        if (!found.charset().equals(charset) && !usual) {
            wrong.add(found + " instead of " + expected);
        }
    }

    @Test
    void pagesOfTheCorporaWithoutADeclarationAreRead() throws IOException {
        byte[] page = Files.readAllBytes(
                Corpora.folder("hostile/html5lib-encoding").resolve("encoding/chardet/test_big5.txt"));

        assertThat(Encoding.of(page, Optional.empty(), Inside.HTML).charset()).isEqualTo(Charset.forName("Big5-HKSCS"));
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
