package dateline.index.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One JSON object on a single line, as UTF-8 bytes. Immutable. */
public final class Json {

    private final byte[] utf8;

    Json(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The size in bytes. */
    public int length() {
        return utf8.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(utf8);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
