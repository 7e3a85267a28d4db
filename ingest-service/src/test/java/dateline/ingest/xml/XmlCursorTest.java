package dateline.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.testing.Corpora;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlCursorTest {

    private static final XmlDocuments DOCUMENTS = new XmlDocuments(new DocumentLimits(20_000, 10));

    @Test
    void childrenAreVisitedInOrderAndWhatIsNotReadIsPassedOver() throws Exception {
        List<String> seen = new ArrayList<>();
        try (XmlCursor cursor = open("""

                <?xml version="1.0"?>
                <n:news xmlns:n="urn:news" xml:lang="en">
                  <item id="1"><head>One<b> more</b></head><skipped><head>no</head></skipped></item>
                  <item n:id="2"/>
                  <n:end>last</n:end>
                </n:news>
                """)) {
            cursor.root();
            seen.add(cursor.namespace() + " " + cursor.name() + " "
                    + cursor.language().orElse(""));
            XmlCursor.Children items = cursor.children();
            while (items.next()) {
                seen.add(cursor.line() + " " + cursor.path() + " "
                        + cursor.attribute("id").orElse("-")
                        + cursor.attribute("urn:news", "id").orElse("-"));
                XmlCursor.Children inner = cursor.children();
                while (inner.next()) {
                    if (cursor.name().equals("head")) {
                        seen.add(cursor.text());
                    }
                }
            }
            assertThat(items.next()).isFalse();
        }

        assertThat(seen)
                .containsExactly("urn:news news en", "3 news/item 1-", "One more", "4 news/item -2", "5 news/end --");
    }

    @Test
    void markupIsGivenAsHtml() throws Exception {
        try (XmlCursor cursor =
                open("<x><h:p xmlns:h='urn:h' class='a&quot;b'>R&amp;D &lt; <h:br/>more&nbsp;&#233;</h:p></x>")) {
            cursor.root();

            assertThat(cursor.markup()).isEqualTo("<p class=\"a&quot;b\">R&amp;D &lt; <br>more\u00a0é</p>");
        }
    }

    @Test
    void theCharsetIsThatOfTheDeclaration() throws Exception {
        byte[] bytes =
                "<?xml version='1.0' encoding='windows-1251'?><a>Мост</a>".getBytes(Charset.forName("windows-1251"));
        try (XmlCursor cursor = DOCUMENTS.open(Input.of(new ByteArrayInputStream(bytes), Draft.EMPTY))) {
            cursor.root();

            assertThat(cursor.text()).isEqualTo("Мост");
        }
    }

    @Test
    void whatIsNotWellFormedIsToldWithItsLine() {
        assertThatThrownBy(() -> text("<a>\n<b></a>")).isInstanceOfSatisfying(XmlRejected.class, rejected -> {
            assertThat(rejected.rejection().fault()).isEqualTo(Rejection.Fault.MALFORMED);
            assertThat(rejected.rejection().reason()).startsWith("not well-formed XML in line 2");
        });
        assertThatThrownBy(() -> text("plain")).isInstanceOf(XmlRejected.class);
        assertThatThrownBy(() -> text("")).isInstanceOf(XmlRejected.class);
    }

    @Test
    void depthAndSizeHaveLimits() {
        assertThatThrownBy(() -> text("<a>".repeat(11)))
                .isInstanceOfSatisfying(
                        XmlRejected.class,
                        rejected -> assertThat(rejected.rejection().fault()).isEqualTo(Rejection.Fault.TOO_LARGE));
        assertThatThrownBy(() -> text("<a>" + "x".repeat(30_000) + "</a>"))
                .isInstanceOfSatisfying(
                        XmlRejected.class,
                        rejected -> assertThat(rejected.rejection().fault()).isEqualTo(Rejection.Fault.TOO_LARGE));
    }

    @Test
    void nothingThatADocumentTypeDeclaresIsExpandedOrFetched() {
        assertThatThrownBy(() -> text("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"))
                .isInstanceOf(XmlRejected.class)
                .hasMessageContaining("the entity &e; is declared in a document type");
    }

    @Test
    void inAttributesWhatADocumentTypeDeclaresIsLeftOut() throws Exception {
        try (XmlCursor cursor = open("<!DOCTYPE a [<!ENTITY e 'xx'>]><a b='1&e;2'/>")) {
            cursor.root();

            assertThat(cursor.attribute("b")).contains("12");
        }
    }

    @Test
    void aDocumentTypeThatIsElsewhereDoesNotMatter() throws Exception {
        assertThat(text("<!DOCTYPE a PUBLIC '-//X' 'http://127.0.0.1:1/x.dtd'><a>caf&eacute;</a>"))
                .isEqualTo("café");
    }

    @Test
    void everyBombEndsAsTextOrOneReason() throws IOException {
        for (Path file : Corpora.files("hostile/xml-bombs")) {
            String end;
            try (XmlCursor cursor = new XmlDocuments(new DocumentLimits(16 * 1024 * 1024, 100))
                    .open(Input.of(Files.newInputStream(file), Draft.EMPTY))) {
                cursor.root();
                end = "text of " + cursor.text().length();
            } catch (XmlRejected rejected) {
                end = rejected.rejection().reason();
            }
            String name = file.getFileName().toString();
            if (name.matches("xmlbomb.*|quadratic.*|cyclic.*|external.*")) {
                assertThat(end).as(name).contains("is declared in a document type");
            } else {
                assertThat(end).as(name).isNotEmpty();
            }
        }
    }

    private static XmlCursor open(String xml) throws IOException, XmlRejected {
        return DOCUMENTS.open(Input.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Draft.EMPTY));
    }

    private static String text(String xml) throws IOException, XmlRejected {
        try (XmlCursor cursor = open(xml)) {
            cursor.root();
            return cursor.text();
        }
    }
}
