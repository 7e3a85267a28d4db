package dateline.benchmark.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Records of an archive. */
public final class WarcRecords {

    private WarcRecords() {}

    /** What a server answered. */
    public static byte[] response(String uri, String contentType, String body) {
        byte[] payload = body.getBytes(StandardCharsets.UTF_8);
        byte[] header = ascii("HTTP/1.1 200 OK\r\nServer: coast\r\nContent-Type: " + contentType
                + "\r\nX-Crawler-Content-Encoding: gzip\r\nContent-Length: " + payload.length + "\r\n\r\n");
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(ascii("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-03-03T09:30:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:0a183026-e148-401a-838d-1d59036ba6b7>\r\nWARC-Target-URI: " + uri
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (header.length + payload.length) + "\r\n\r\n"));
        record.writeBytes(header);
        record.writeBytes(payload);
        record.writeBytes(ascii("\r\n\r\n"));
        return record.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
