package dateline.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The first bytes of an input, unpacked, from which its format is told. Not a copy of them; for one thread. */
public final class Beginning {

    /** How much is looked at: a comment or a long first article goes before what tells the format. */
    static final int LENGTH = 64 * 1024;

    private final byte[] bytes;
    private final String text;
    private final Optional<XmlRoot> xml;
    private final Optional<JsonStart> json;

    private Beginning(byte[] bytes, boolean whole) {
        this.bytes = bytes;
        this.text = new String(bytes, charset(bytes)).replace("\ufeff", "").stripLeading();
        this.xml = XmlRoot.in(text);
        this.json = JsonStart.in(text, whole);
    }

    /**
     * Looks without taking anything away.
     *
     * @param input that can be reset
     */
    public static Beginning of(InputStream input) throws IOException {
        input.mark(LENGTH + 1);
        byte[] start = start(input);
        input.reset();
        return new Beginning(start.length > LENGTH ? Arrays.copyOf(start, LENGTH) : start, start.length <= LENGTH);
    }

    /** One byte more than is looked at, if there is. Where the input breaks off before, that shows again to who reads it. */
    private static byte[] start(InputStream input) throws IOException {
        byte[] start = new byte[LENGTH + 1];
        int length = 0;
        try {
            for (int read = 0;
                    read >= 0 && length < start.length;
                    read = input.read(start, length, start.length - length)) {
                length += read;
            }
        } catch (CorruptInput e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(start, length);
    }

    /** UTF-16 is told by its mark or by its zeros; of all others the ASCII part is enough here. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        boolean utf8 = first == 0xefbb;
        if (first == 0xfeff || (bytes[0] == 0 && bytes[1] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe || (bytes[0] != 0 && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** Whether there is anything at all but white space. */
    public boolean blank() {
        return text.isEmpty();
    }

    /** Whether the text, after white space and a byte order mark, starts so, in capitals or not. */
    public boolean startsWith(String ascii) {
        return text.regionMatches(true, 0, ascii, 0, ascii.length());
    }

    /** Whether the bytes start with these. */
    public boolean startsWith(byte[] expected) {
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }

    /** Whether the text is that of a page: what a browser reads as one whatever it is called. */
    public boolean html() {
        return xml.map(XmlRoot::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.equals("html") || name.equals("head") || name.equals("body"))
                        .isPresent()
                || startsWith("<!doctype html");
    }

    /** The first element, where there is one. Its characters beyond ASCII may be wrong. */
    public Optional<XmlRoot> xml() {
        return xml;
    }

    /** The first object or list of objects, where there is one. */
    public Optional<JsonStart> json() {
        return json;
    }

    /** Whether it holds what no text holds. */
    public boolean binary() {
        return text.chars()
                .anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b && c != 0x0b);
    }
}
