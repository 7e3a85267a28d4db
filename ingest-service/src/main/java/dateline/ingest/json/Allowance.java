package dateline.ingest.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets through so many bytes, and what one read takes, until more are allowed, so that one article cannot fill the memory. For one thread. */
final class Allowance extends FilterInputStream {

    private long left;
    private boolean exceeded;

    Allowance(InputStream in) {
        super(in);
    }

    /** So many from here on, whatever was left. */
    void allow(long bytes) {
        left = bytes;
    }

    boolean exceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left <= 0) {
            exceeded = true;
            throw new IOException("more bytes than are allowed");
        }
        int count = super.read(buffer, offset, length);
        left -= Math.max(0, count);
        return count;
    }
}
