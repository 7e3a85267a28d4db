package dateline.ingest.reader;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens gzip and zstd, told by their first bytes, because senders forget to say so and files cannot. */
public final class Unpacked extends FilterInputStream {

    /** 2 to this power bytes of native memory are the most that a zstd stream may ask for: what {@code zstd --long} uses. */
    private static final int LARGEST_WINDOW_LOG = 27;

    private static final int BUFFER = 64 * 1024;

    private Unpacked(InputStream unpacking) {
        super(unpacking);
    }

    /** The bytes inside, or the bytes as they are where they are not packed. */
    public static InputStream open(InputStream packed) throws IOException {
        InputStream bytes = new BufferedInputStream(packed, BUFFER);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(4);
        bytes.reset();
        if (startsWith(start, 0x1f, 0x8b)) {
            return new GzipMembers(bytes);
        }
        if (startsWith(start, 0x28, 0xb5, 0x2f, 0xfd)) {
            return new Unpacked(translated(() -> new ZstdInputStreamNoFinalizer(bytes).setLongMax(LARGEST_WINDOW_LOG)));
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return translated(in::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return translated(() -> in.read(buffer, offset, length));
    }

    private static <T> T translated(Unpacking<T> unpacking) throws IOException {
        try {
            return unpacking.get();
        } catch (EOFException | ZstdIOException e) {
            throw new CorruptInput("the compressed input is corrupt or ends too early", e);
        }
    }

    private static boolean startsWith(byte[] start, int... expected) {
        boolean equal = start.length >= expected.length;
        for (int i = 0; equal && i < expected.length; i++) {
            equal = (start[i] & 0xff) == expected[i];
        }
        return equal;
    }

    private interface Unpacking<T> {
        T get() throws IOException;
    }
}
