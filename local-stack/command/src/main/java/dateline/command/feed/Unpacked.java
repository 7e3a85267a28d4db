package dateline.command.feed;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens gzip and zstd, told by their first bytes, whatever the file is called. */
final class Unpacked {

    private static final int BUFFER = 64 * 1024;

    /** 2 to this power bytes of memory are the most that a zstd stream may ask for: what {@code zstd --long} uses. */
    private static final int LARGEST_WINDOW_LOG = 27;

    private Unpacked() {}

    static InputStream open(InputStream packed) throws IOException {
        InputStream bytes = new BufferedInputStream(packed, BUFFER);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(4);
        bytes.reset();
        if (startsWith(start, 0x1f, 0x8b)) {
            return new GZIPInputStream(bytes, BUFFER);
        }
        if (startsWith(start, 0x28, 0xb5, 0x2f, 0xfd)) {
            return new BufferedInputStream(
                    new ZstdInputStreamNoFinalizer(bytes).setLongMax(LARGEST_WINDOW_LOG), BUFFER);
        }
        return bytes;
    }

    private static boolean startsWith(byte[] start, int... expected) {
        boolean equal = start.length >= expected.length;
        for (int i = 0; equal && i < expected.length; i++) {
            equal = (start[i] & 0xff) == expected[i];
        }
        return equal;
    }
}
