package dateline.benchmark;

import dateline.benchmark.format.Samples;
import dateline.benchmark.format.WarcRecords;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Pieces one after the other, made as they are read, until there are so many bytes. For one thread. */
final class GeneratedStream extends InputStream {

    private static final int PICTURE = 60_000;

    private final IntFunction<byte[]> pieces;
    private final long least;
    private byte[] piece = new byte[0];
    private int at;
    private int made;
    private long bytes;

    private GeneratedStream(long least, IntFunction<byte[]> pieces) {
        this.least = least;
        this.pieces = pieces;
    }

    /** An archive of an article and a picture in turns. */
    static GeneratedStream warc(long least) {
        byte[] picture = WarcRecords.response("https://coast.example/ship.jpg", "image/jpeg", "x".repeat(PICTURE));
        return new GeneratedStream(
                least,
                number -> number % 2 == 0
                        ? WarcRecords.response(
                                "https://coast.example/" + number, "application/xml", Samples.NITF.one(number))
                        : picture);
    }

    /** Lines of JSON. */
    static GeneratedStream ndjson(long least) {
        return new GeneratedStream(
                least, number -> Samples.JSON_LINES.one(number).getBytes(StandardCharsets.UTF_8));
    }

    /** How many were made so far. */
    long bytes() {
        return bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (at == piece.length) {
            if (bytes >= least) {
                return -1;
            }
            piece = pieces.apply(made++);
            bytes += piece.length;
            at = 0;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, offset, count);
        at += count;
        return count;
    }
}
