package dateline.ingest.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** Bytes of a stream that can be gone back over for some way. For one thread. */
final class PackedBytes {

    /** How far back can be gone at least, as far as there was something. */
    static final int BEHIND = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[2 * BEHIND];
    private int at;
    private int end;
    /** Position in the stream of the first byte of the buffer. */
    private long start;

    PackedBytes(InputStream in) {
        this.in = in;
    }

    long position() {
        return start + at;
    }

    /** The next byte; negative at the end. */
    int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xff : -1;
    }

    /** The next byte, where there must be one. */
    int need() throws IOException {
        int read = read();
        if (read < 0) {
            throw new EOFException("the input ends");
        }
        return read;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            need();
        }
    }

    /** Up to and with the next zero. */
    void skipText() throws IOException {
        int read = need();
        while (read != 0) {
            read = need();
        }
    }

    long littleEndian() throws IOException {
        return need() | (long) need() << 8 | (long) need() << 16 | (long) need() << 24;
    }

    /** Gives all bytes that are here, at least one. */
    void feed(Inflater inflater) throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("the input ends within a member");
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
    }

    /** The last bytes that were fed were not needed. */
    void giveBack(int count) {
        at -= count;
    }

    /** Goes back to a position, or as far as that is possible; never forward. */
    void back(long position) {
        at = (int) Math.max(0, Math.min(at, position - start));
    }

    /** Moves to where these bytes start; false, at the end, where they do not. */
    boolean find(int... bytes) throws IOException {
        int matched = 0;
        for (int read = read(); read >= 0; read = read()) {
            matched = read == bytes[matched] ? matched + 1 : read == bytes[0] ? 1 : 0;
            if (matched == bytes.length) {
                at -= matched;
                return true;
            }
        }
        return false;
    }

    private boolean fill() throws IOException {
        if (end == buffer.length) {
            System.arraycopy(buffer, end - BEHIND, buffer, 0, BEHIND);
            start += end - BEHIND;
            end = BEHIND;
            at = BEHIND;
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count > 0;
    }

    void close() throws IOException {
        in.close();
    }
}
