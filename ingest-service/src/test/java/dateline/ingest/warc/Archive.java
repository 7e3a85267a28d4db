package dateline.ingest.warc;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** An archive that is being written, and how archives are read. */
final class Archive {

    private static final KnownFormats FORMATS = KnownFormats.within(new DocumentLimits(100_000, 50));

    private final List<byte[]> records = new ArrayList<>();

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A feed of one item, by which payloads are told apart. */
    static String feed(String title) {
        return "<rss version=\"2.0\"><channel><title>Coast</title><item><title>" + title
                + "</title><description>The ferry came back.</description></item></channel></rss>";
    }

    Archive record(String type, String uri, String contentType, byte[] content, String... fields) {
        String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return raw(joined(
                bytes("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri
                        + "\r\nWARC-Date: 2026-03-03T09:30:00Z\r\n" + more + "Content-Type: " + contentType
                        + "\r\nContent-Length: " + content.length + "\r\n\r\n"),
                content,
                bytes("\r\n\r\n")));
    }

    Archive response(String uri, String header, byte[] body) {
        return record("response", uri, "application/http; msgtype=response", joined(bytes(header + "\r\n\r\n"), body));
    }

    /** A feed as it was answered. */
    Archive feedAt(String uri, String title) {
        return response(uri, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml", bytes(feed(title)));
    }

    Archive raw(byte[] record) {
        records.add(record);
        return this;
    }

    List<byte[]> records() {
        return records;
    }

    byte[] plain() {
        return joined(records.toArray(byte[][]::new));
    }

    /** One member for each record. */
    byte[] packed() {
        return joined(records.stream().map(Archive::gzip).toArray(byte[][]::new));
    }

    List<String> read() {
        return read(plain());
    }

    /** What is read of an archive: number and title of articles, number and reason of the rest. */
    static List<String> read(byte[] archive) {
        return readings(new ByteArrayInputStream(archive)).stream()
                .map(Archive::told)
                .toList();
    }

    static List<Draft> drafts(byte[] archive) {
        return readings(new ByteArrayInputStream(archive)).stream()
                .map(reading -> ((Reading.Found) reading).draft())
                .toList();
    }

    static List<Reading> readings(InputStream archive) {
        List<Reading> all = new ArrayList<>();
        try {
            Recognition recognition = FORMATS.recognize(Declared.file("a.warc"), archive);
            if (!(recognition instanceof Recognition.Known known)) {
                throw new AssertionError(recognition);
            }
            try (Readings readings = known.open(Draft.EMPTY.withPath("a.warc"))) {
                for (Reading reading = readings.next(); reading != null; reading = readings.next()) {
                    all.add(reading);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Reading reading) {
        return switch (reading) {
            case Reading.Found(long line, Draft draft, int ignored) ->
                line + " " + draft.get(TextField.TITLE).orElse("-");
            case Reading.Unreadable unreadable ->
                unreadable.line() + " " + unreadable.rejection().reason();
        };
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
