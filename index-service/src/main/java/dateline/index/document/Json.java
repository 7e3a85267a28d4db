package dateline.index.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One JSON object on a single line, as UTF-8 bytes. Immutable. */
public final class Json {

    private static final byte[] NOTHING = {};

    /** The length of {@code {}}. */
    private static final int EMPTY = 2;

    /** An object whose fields come first; empty where there is none. Many objects may share its bytes. */
    private final byte[] shared;

    private final byte[] own;

    Json(byte[] utf8) {
        this(NOTHING, utf8);
    }

    private Json(byte[] shared, byte[] own) {
        this.shared = shared;
        this.own = own;
    }

    /**
     * An object with the fields of the first, of which nothing is copied, then those of the second. No field may be in both.
     *
     * @throws IllegalArgumentException if one of them has no fields, or is joined already
     */
    static Json joined(Json first, Json second) {
        if (first.length() <= EMPTY || second.length() <= EMPTY || first.shared.length + second.shared.length > 0) {
            throw new IllegalArgumentException("an object without fields, or one that is joined already");
        }
        return new Json(first.own, second.own);
    }

    /** The size in bytes. */
    public int length() {
        // Of "{...}" and "{...}" two braces go, and a comma comes.
        return shared.length == 0 ? own.length : shared.length + own.length - 1;
    }

    public void writeTo(OutputStream out) throws IOException {
        if (shared.length == 0) {
            out.write(own);
        } else {
            out.write(shared, 0, shared.length - 1);
            out.write(',');
            out.write(own, 1, own.length - 1);
        }
    }

    @Override
    public String toString() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length());
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
