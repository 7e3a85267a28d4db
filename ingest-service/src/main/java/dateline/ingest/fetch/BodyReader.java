package dateline.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;

/** Reads answers, unpacking them, up to the limits and no byte further. */
public final class BodyReader {

    /** What a request may say that it takes. */
    public static final String CODINGS = "gzip, br";

    private static final int UNSUSPICIOUS = 1024 * 1024;
    private static final int BUFFER = 16 * 1024;

    private final FetchLimits limits;

    public BodyReader(FetchLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads to the end.
     *
     * @param coding the value of {@code Content-Encoding}
     * @throws Refusal for more bytes than the limits allow, or a coding that was not asked for
     */
    public Body read(InputStream raw, Optional<String> coding) throws IOException {
        Counted packed = new Counted(raw, limits.packed());
        InputStream unpacked = unpacking(packed, coding.orElse("").strip().toLowerCase(Locale.ROOT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = unpacked.read(buffer); length >= 0; length = unpacked.read(buffer)) {
            bytes.write(buffer, 0, length);
            check(bytes.size(), packed.count);
        }
        return Body.of(bytes.toByteArray());
    }

    private void check(int unpacked, int packed) throws Refusal {
        if (unpacked > limits.unpacked()) {
            throw new Refusal("the answer is larger than " + limits.unpacked() + " bytes");
        }
        if (unpacked > UNSUSPICIOUS && unpacked / limits.ratio() > packed) {
            throw new Refusal("the answer grows to more than " + limits.ratio() + " times its size by unpacking");
        }
    }

    private static InputStream unpacking(InputStream packed, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed, BUFFER);
            case "br" -> new BrotliInputStream(packed, BUFFER);
            default -> throw new Refusal("the answer is packed by " + coding + ", which was not asked for");
        };
    }

    private static final class Counted extends FilterInputStream {
        private final int limit;
        private int count;

        Counted(InputStream in, int limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws Refusal {
            count += more;
            if (count > limit) {
                throw new Refusal("the answer is larger than " + limit + " bytes as sent");
            }
        }
    }
}
