package dateline.ingest.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, ended by a line feed or the end. Holds one line at a time, in a buffer that grows with the
 * longest line met and never beyond the limit.
 */
final class ByteLines implements Closeable {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkAt;
    private int chunkEnd;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private long number;

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Moves to the next line; false after the last. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean ended = false;
        while (!ended) {
            if (chunkAt == chunkEnd && !fill()) {
                break;
            }
            int end = chunkAt;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            append(chunkAt, end);
            ended = end < chunkEnd;
            chunkAt = ended ? end + 1 : end;
        }
        boolean found = ended || length > 0 || tooLong;
        number += found ? 1 : 0;
        return found;
    }

    private boolean fill() throws IOException {
        chunkAt = 0;
        chunkEnd = Math.max(0, in.read(chunk));
        return chunkEnd > 0;
    }

    private void append(int start, int end) {
        int more = end - start;
        tooLong |= more > limit - length;
        if (tooLong) {
            return;
        }
        if (line.length - length < more) {
            line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(length + more, 2L * line.length)));
        }
        System.arraycopy(chunk, start, line, length, more);
        length += more;
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Valid up to {@link #length()} and until the next line. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
