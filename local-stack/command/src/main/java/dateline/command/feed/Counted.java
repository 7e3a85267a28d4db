package dateline.command.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up what is read. */
final class Counted extends FilterInputStream {

    private final AtomicLong sum;

    Counted(InputStream in, AtomicLong sum) {
        super(in);
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        sum.addAndGet(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        sum.addAndGet(Math.max(0, count));
        return count;
    }
}
