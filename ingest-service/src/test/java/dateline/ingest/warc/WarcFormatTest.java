package dateline.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.testing.FormatPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFormatTest {

    private static final String FEED = "https://coast.example/feed";
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml";

    @Test
    void theExampleOfThePageIsRead() throws IOException {
        String example = FormatPage.examples("warc", "warc").getFirst();

        List<Draft> drafts = Archive.drafts(Archive.bytes(example));

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().get(TextField.TITLE)).contains("Harbour reopens");
        assertThat(drafts.getFirst().get(TextField.URL)).contains("https://coast.example/harbour.json");
        assertThat(drafts.getFirst().get(TextField.PUBLISHED_AT)).isEmpty();
        assertThat(drafts.getFirst().path()).isEmpty();
    }

    @Test
    void recordsThatHoldNoFetchedTextArePassedOver() {
        Archive archive = new Archive()
                .record("warcinfo", "urn:x", "application/warc-fields", Archive.bytes("software: x\r\n"))
                .record("request", FEED, "application/http", Archive.bytes("GET /feed HTTP/1.1\r\n\r\n"))
                .record("metadata", FEED, "application/warc-fields", Archive.bytes("a: b\r\n"))
                .record("revisit", FEED, "application/http", Archive.bytes("HTTP/1.1 200 OK\r\n\r\n"))
                .record("response", "dns:coast.example", "text/dns", Archive.bytes("coast.example. A 192.0.2.1"))
                .response(FEED, "HTTP/1.1 301 Moved\r\nContent-Type: application/rss+xml", feed("moved"))
                .response(FEED, "HTTP/1.1 404 Not Found\r\nContent-Type: application/rss+xml", feed("gone"))
                .response(FEED, "HTTP/1.1 200 OK\r\nContent-Type: image/png", Archive.bytes("<rss/>"))
                .response("https://coast.example/robots.txt", "HTTP/1.1 200 OK", feed("robots"))
                .response(FEED, "HTTP/1.1 200 OK\r\nContent-Type: text/plain", Archive.bytes("Not said to whom."))
                .response(FEED, "HTTP/1.1 200 OK\r\nContent-Type: application/json", Archive.bytes("{\"a\": 1}"))
                .response(FEED, OK, new byte[0])
                .feedAt(FEED, "Ferry returns");

        assertThat(archive.read()).containsExactly("13 Ferry returns");
    }

    @Test
    void resourcesAndConversionsAreWhatTheySay() {
        Archive archive = new Archive()
                .record("resource", "https://coast.example/a.json", "application/json", article("A ferry"))
                .record("conversion", "https://coast.example/b", "text/plain", Archive.bytes("The ferry came back."))
                .record("resource", "<https://coast.example/c>", "application/json", article("Brackets"))
                .record("resource", "urn:coast:d", "application/json", article("No address"));

        List<Draft> drafts = Archive.drafts(archive.plain());

        assertThat(drafts)
                .extracting(draft -> draft.get(TextField.URL).orElse("-"))
                .containsExactly(
                        "https://coast.example/a.json", "https://coast.example/b", "https://coast.example/c", "-");
        assertThat(drafts.getLast().get(TextField.ID)).contains("urn:coast:d");
    }

    @Test
    void ofSeveralArticlesInARecordNoneHasItsAddress() {
        Archive archive = new Archive()
                .record(
                        "resource",
                        "https://coast.example/all.json",
                        "application/json",
                        Archive.bytes("[{\"body\": \"a\"}, {\"body\": \"b\", \"url\": \"https://coast.example/b\"}]"));

        assertThat(Archive.drafts(archive.plain()))
                .extracting(draft -> draft.get(TextField.URL).orElse("-"))
                .containsExactly("-", "https://coast.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity", "utf-8", "br", "deflate"})
    void aCodingThatIsNotThereIsNotUndone(String coding) {
        Archive archive = new Archive().response(FEED, OK + "\r\nContent-Encoding: " + coding, feed("Plain"));

        assertThat(archive.read()).containsExactly("1 Plain");
    }

    @Test
    void codingsAreUndone() throws IOException {
        Archive archive = new Archive()
                .response(FEED, OK + "\r\nContent-Encoding: gzip", Archive.gzip(feed("gzip")))
                .response(FEED, OK + "\r\nContent-Encoding: deflate", deflated(feed("zlib"), false))
                .response(FEED, OK + "\r\nContent-Encoding: deflate", deflated(feed("raw"), true))
                .response(FEED, OK + "\r\nContent-Encoding: gzip, gzip", Archive.gzip(Archive.gzip(feed("twice"))))
                .response(FEED, OK + "\r\nContent-Encoding: zstd", Zstd.compress(feed("zstd")));

        assertThat(archive.read()).containsExactly("1 gzip", "2 zlib", "3 raw", "4 twice", "5 zstd");
    }

    @Test
    void chunksAreJoined() {
        byte[] body = feed("Chunks");
        String chunked = "a\r\n" + text(body, 0, 10) + "\r\n" + Integer.toHexString(body.length - 10) + ";x=y\r\n"
                + text(body, 10, body.length) + "\r\n0\r\n\r\n";
        String header = OK + "\r\nTransfer-Encoding: chunked";

        assertThat(new Archive()
                        .response(FEED, header, Archive.bytes(chunked))
                        .response(FEED, header, Archive.bytes(chunked.substring(0, chunked.length() - 7)))
                        .response(FEED, header, body)
                        .read())
                .containsExactly("1 Chunks", "2 Chunks", "3 Chunks");
    }

    @Test
    void whatIsNotCodedAsItSaysIsAReason() {
        byte[] gzip = Archive.gzip(feed("cut"));
        Archive archive = new Archive()
                .response(FEED, OK + "\r\nContent-Encoding: gzip", Arrays.copyOf(gzip, gzip.length / 2))
                .response(FEED, OK + "\r\nContent-Encoding: br", new byte[] {1, 2, 3, 4})
                .response(FEED, "SIP/2.0 200 OK", feed("no HTTP"))
                .feedAt(FEED, "Ferry returns");

        assertThat(archive.read())
                .containsExactly(
                        "1 " + FEED + ": the payload is not coded as its header says: gzip",
                        "2 " + FEED + ": the payload is not coded as its header says: br",
                        "3 " + FEED + ": the record holds no response of HTTP",
                        "4 Ferry returns");
    }

    @Test
    void aPayloadBeyondTheLimitIsAReason() {
        Archive archive = new Archive()
                .response(FEED, OK + "\r\nContent-Encoding: gzip", Archive.gzip(new byte[50 << 20]))
                .response(FEED, OK, new byte[200_000])
                .response(FEED, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4", new byte[200_000])
                .feedAt(FEED, "Ferry returns");

        assertThat(archive.read())
                .containsExactly(
                        "1 " + FEED + ": the payload is larger than 100000 bytes",
                        "2 " + FEED + ": the payload is larger than 100000 bytes",
                        "4 Ferry returns");
    }

    @Test
    void aHeaderOfHttpWithoutAnEndIsReadNoFurtherThanALimit() {
        Archive archive = new Archive()
                .response(FEED, "HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20), feed("hidden"))
                .feedAt(FEED, "Ferry returns");

        assertThat(archive.read()).contains("2 Ferry returns");
    }

    @Test
    void segmentsAreNotPutTogether() {
        Archive archive = new Archive()
                .record(
                        "response",
                        FEED,
                        "application/http",
                        Archive.joined(Archive.bytes(OK + "\r\n\r\n"), feed("half")),
                        "WARC-Segment-Number: 1");

        assertThat(archive.read())
                .containsExactly("1 " + FEED + ": the record is a segment, and segments are not put together");
    }

    @Test
    void arcIsReadToo() {
        String content = OK + "\r\n\r\n" + Archive.feed("Arc");
        String version = "1 0 Coast\nURL IP-address Archive-date Content-type Archive-length\n";
        String arc = "filedesc://a.arc 0.0.0.0 20260303093000 text/plain " + version.length() + "\n" + version + "\n"
                + "https://coast.example/a b 192.0.2.1 20260303093000 application/rss+xml " + content.length() + "\n"
                + content + "\n"
                + "https://coast.example/c 192.0.2.1 20260303093000 application/rss+xml abc\n\n"
                + "https://coast.example/d 192.0.2.1 20260303093000 application/rss+xml " + content.length() + "\n"
                + content + "\n";

        assertThat(Archive.read(Archive.bytes(arc)))
                .containsExactly("2 Arc", "3 the header of the record is damaged", "4 Arc");
    }

    private static byte[] article(String title) {
        return Archive.bytes("{\"title\": \"" + title + "\", \"body\": \"The ferry came back.\"}");
    }

    private static byte[] feed(String title) {
        return Archive.bytes(Archive.feed(title));
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
