package dateline.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.LengthedBody;

/** The content of one record within the archive, as a stream that ends with it and a channel that knows its length. */
final class Content extends InputStream implements LengthedBody.LengthedReadableByteChannel {

    private final InputStream archive;
    private final long length;
    private final ReadableByteChannel channel;
    private long position;
    private long limit;
    private @Nullable IOException failure;

    Content(InputStream archive, long length) {
        this.archive = archive;
        this.length = length;
        this.limit = length;
        this.channel = Channels.newChannel(this);
    }

    /** Ends the stream early, so that what grows while it is read stays within bounds. */
    void limit(long bytes) {
        limit = Math.min(length, bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int most = (int) Math.min(wanted, limit - position);
        if (most <= 0) {
            return wanted == 0 ? 0 : -1;
        }
        try {
            int count = archive.read(buffer, offset, most);
            position += Math.max(0, count);
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    /** Fails as the archive did, if it did; whatever else went wrong with the content is its own affair. */
    void checkArchive() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Passes over what was not read; false where the archive ends before. */
    boolean end() throws IOException {
        while (position < length) {
            long skipped = archive.skip(length - position);
            if (skipped <= 0) {
                skipped = archive.read() < 0 ? -1 : 1;
            }
            if (skipped < 0) {
                return false;
            }
            position += skipped;
        }
        return true;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** The archive goes on behind it. */
    @Override
    public void close() {}
}
