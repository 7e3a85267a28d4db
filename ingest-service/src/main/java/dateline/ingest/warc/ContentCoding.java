package dateline.ingest.warc;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the codings of HTTP. Crawlers keep the header and often not the coding, and servers name codings that are none, so that
 * bytes which are not of the coding are left as they are.
 */
final class ContentCoding {

    private static final int BUFFER = 8 * 1024;

    /** 8 MiB is what RFC 9659 allows. */
    private static final int ZSTD_WINDOW_LOG = 23;

    private ContentCoding() {}

    /**
     * The bytes as they were before they were coded.
     *
     * @param codings the values of {@code Content-Encoding} in their order
     */
    static InputStream undone(InputStream coded, List<String> codings) throws IOException {
        InputStream bytes = coded;
        for (String coding : codings.reversed()) {
            bytes = undone(bytes, coding.strip().toLowerCase(Locale.ROOT));
        }
        return bytes;
    }

    private static InputStream undone(InputStream coded, String coding) throws IOException {
        if (!List.of("gzip", "x-gzip", "deflate", "br", "zstd").contains(coding)) {
            return coded;
        }
        InputStream bytes = new BufferedInputStream(coded, BUFFER);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(4);
        bytes.reset();
        return switch (coding) {
            case "deflate" -> looksPlain(start) ? bytes : inflating(bytes, start);
            case "br" -> looksPlain(start) ? bytes : new BrotliInputStream(bytes, BUFFER);
            case "zstd" ->
                startsWith(start, 0x28, 0xb5, 0x2f, 0xfd)
                        ? new ZstdInputStreamNoFinalizer(bytes).setLongMax(ZSTD_WINDOW_LOG)
                        : bytes;
            default -> startsWith(start, 0x1f, 0x8b) ? new GZIPInputStream(bytes, BUFFER) : bytes;
        };
    }

    /** With the header of zlib, as the standard says, or without, as some servers read it. */
    private static InputStream inflating(InputStream bytes, byte[] start) {
        boolean zlib =
                start.length > 1 && (start[0] & 0x0f) == 8 && ((start[0] & 0xff) << 8 | (start[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(bytes, new Inflater(!zlib), BUFFER);
    }

    /** Markup, JSON, a byte order mark, or nothing. */
    private static boolean looksPlain(byte[] start) {
        return start.length == 0 || "<{[\r\n\t ".indexOf(start[0]) >= 0 || startsWith(start, 0xef, 0xbb, 0xbf);
    }

    private static boolean startsWith(byte[] start, int... expected) {
        boolean equal = start.length >= expected.length;
        for (int i = 0; equal && i < expected.length; i++) {
            equal = (start[i] & 0xff) == expected[i];
        }
        return equal;
    }
}
