package dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.reader.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFormatsTest {

    private static final KnownFormats FORMATS = KnownFormats.within(new DocumentLimits(10_000, 20));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            -                        | -         | {"body": "a"}                  | JSON
            -                        | -         | {"body": "a"}\\n{"body": "b"}  | JSON Lines
            -                        | -         | {\\n"body": "a"}\\n{"body": "b"} | JSON
            -                        | -         | [{"body": "a"}]                | JSON
            application/json         | -         | {"uri": "urn:x", "pubstatus": "usable"} | ninjs
            -                        | -         | [{"uri": "urn:x", "headlines": []}]     | ninjs
            -                        | w.jsonl   | {"uri": "urn:x", "body_text": "a"}      | ninjs
            -                        | -         | {"uri": "urn:x", "body_text": "a"}\\n{}  | ninjs one a line
            -                        | -         | {"uri": "urn:x", "body": "a", "slugline": "b"} | JSON
            application/json         | -         | {"body": "a"}\\n{"body": "b"}  | JSON Lines
            application/json         | -         | 5                              | JSON
            application/geo+json     | -         | nonsense                       | JSON
            application/x-ndjson     | -         | {"body": "a"}                  | JSON Lines
            application/x-ndjson     | -         | nonsense                       | JSON Lines
            application/x-ndjson     | -         | [{"body": "a"}]                | JSON
            text/plain               | -         | The ferry came back.           | plain text
            text/plain               | -         | [UPDATE] The ferry came back.  | plain text
            text/plain               | -         | {"body": "a"}                  | JSON
            application/octet-stream | a/b.jsonl | {"body": "a"}                  | JSON Lines
            application/octet-stream | wire.json | nonsense                       | JSON
            -                        | -         | <!-- a --><rss version="2.0"/> | RSS
            text/xml                 | -         | <r:RDF xmlns:r="r" xmlns="http://purl.org/rss/1.0/"/> | RSS
            application/rss+xml      | -         | <a:feed xmlns:a="http://www.w3.org/2005/Atom"/> | Atom
            application/rss+xml      | -         | <rss version='2.0'><channel>& | RSS
            application/json         | -         | {"version": "https://jsonfeed.org/version/1", "items": []} | JSON Feed
            -                        | -         | <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/> | site map
            text/csv                 | -         | title,body                     | CSV
            text/plain               | a.csv     | title,body                     | CSV
            -                        | a.tsv.gz  | title                          | TSV
            -                        | b.TXT.gz  | The ferry came back.           | plain text
            text/xml                 | a.xml     | <newsItem guid="a"/>           | NewsML-G2
            application/xml          | -         | <n:newsMessage xmlns:n="x"/>   | NewsML-G2
            -                        | -         | <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf/> | NITF
            text/xml                 | -         | <NewsML Version="1.2"/>        | NewsML 1
            text/html                | -         | <!DOCTYPE html><title>a</title> | HTML page
            -                        | -         | <!-- a --><HTML><body>         | HTML page
            text/html; q             | a.html    | <p>a</p>                       | HTML page
            application/xhtml+xml    | -         | <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/> | HTML page
            text/html                | a.html    | <rss version="2.0"/>           | RSS
            -                        | a.sgm     | <!DOCTYPE lewis SYSTEM "lewis.dtd"><REUTERS NEWID="1"> | Reuters SGML
            """)
    void theFormatIsToldByWhatIsDeclaredAndByTheBytes(String type, String file, String text, String format)
            throws IOException {
        assertThat(recognized(type, file, text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Recognition.Known.class,
                        known -> assertThat(known.format().name()).isEqualTo(format));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -               | -          | The ferry came back.         | this is text that no format
            -               | -          | -                            | this is empty
            -               | story.docx | PK\003\004x                  | this is a ZIP archive
            application/pdf | -          | %PDF-1.4                     | sent as application/pdf: this is a PDF document
            -               | -          | <?xml version="1.0"?><!-- b --><zoo/> | this is XML with the root element <zoo>
            """)
    void whatNothingRecognisesIsToldWithWhatIsTaken(String type, String file, String text, String reason)
            throws IOException {
        assertThat(recognized(type, file, text == null ? "" : text))
                .isInstanceOfSatisfying(
                        Recognition.Unknown.class,
                        unknown -> assertThat(unknown.reason())
                                .startsWith(reason)
                                .endsWith("; taken are " + FORMATS.names() + ", plain or packed by gzip or zstd"));
    }

    @Test
    void packedBytesAreUnpackedFirst() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"body\": \"a\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(FORMATS.recognize(Declared.NOTHING, new ByteArrayInputStream(packed.toByteArray())))
                .isInstanceOfSatisfying(
                        Recognition.Known.class,
                        known -> assertThat(known.bytes()).hasContent("{\"body\": \"a\"}"));
    }

    private static Recognition recognized(String type, String file, String text) throws IOException {
        Declared declared = new Declared(Optional.ofNullable(type), Optional.empty(), Optional.ofNullable(file));
        return FORMATS.recognize(declared, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
