package dateline.index.document;

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

    /**
     * Copies a stretch of the bytes, or its beginning: who wants more asks again from there.
     *
     * @param from position of the first byte, less than the length
     * @param most bytes to copy, one or more
     * @return how many were copied, one or more
     */
    public int copy(int from, byte[] target, int offset, int most) {
        if (shared.length == 0) {
            return copy(own, from, own.length, target, offset, most);
        }
        int comma = shared.length - 1;
        if (from == comma) {
            target[offset] = ',';
            return 1;
        }
        return from < comma
                ? copy(shared, from, comma, target, offset, most)
                : copy(own, from - comma, own.length, target, offset, most);
    }

    private static int copy(byte[] source, int from, int end, byte[] target, int offset, int most) {
        int count = Math.min(most, end - from);
        System.arraycopy(source, from, target, offset, count);
        return count;
    }

    @Override
    public String toString() {
        byte[] all = new byte[length()];
        for (int at = 0; at < all.length; ) {
            at += copy(at, all, at, all.length - at);
        }
        return new String(all, StandardCharsets.UTF_8);
    }
}
