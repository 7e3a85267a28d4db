package dateline.ingest.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The charset of a document and how it was told. Reading by it never fails: bytes that stand for nothing become U+FFFD, as in
 * browsers.
 */
public record Encoding(Charset charset, Evidence evidence) {

    /** How much of a document is enough to tell. */
    public static final int BEGINNING = 64 * 1024;

    private static final String MARK = "\ufeff";

    /** What told the charset, the stronger first. */
    public enum Evidence {
        MARK,
        OUTSIDE,
        INSIDE,
        BYTES
    }

    /** How a document may declare its own charset. */
    public enum Inside {
        /** In the XML declaration. */
        XML,
        /** By a {@code meta} element, or an XML declaration. */
        HTML,
        /** Not at all. */
        NOTHING
    }

    /**
     * Tells the charset from the first bytes.
     *
     * @param start the document, or {@link #BEGINNING} bytes of it
     * @param declared outside, such as by HTTP; a label that is not known counts as none
     */
    public static Encoding of(byte[] start, Optional<String> declared, Inside inside) {
        return Sniffing.mark(start)
                .map(charset -> new Encoding(charset, Evidence.MARK))
                .or(() -> declared.flatMap(Labels::charset).map(charset -> new Encoding(charset, Evidence.OUTSIDE)))
                .or(() -> Declarations.charset(start, inside).map(charset -> new Encoding(charset, Evidence.INSIDE)))
                .orElseGet(() -> new Encoding(Sniffing.charset(start), Evidence.BYTES));
    }

    /** The text of a whole document, without a byte order mark. */
    public static String text(byte[] document, Optional<String> declared, Inside inside) {
        return of(document, declared, inside).text(document);
    }

    /**
     * The text of a stream, without a byte order mark.
     *
     * @param bytes that can be reset, as {@link java.io.BufferedInputStream} can
     */
    public static Reader reader(InputStream bytes, Optional<String> declared, Inside inside) throws IOException {
        bytes.mark(BEGINNING);
        byte[] start = bytes.readNBytes(BEGINNING);
        bytes.reset();
        Encoding encoding = of(start, declared, inside);
        bytes.skipNBytes(encoding.evidence == Evidence.MARK ? MARK.getBytes(encoding.charset).length : 0);
        return new InputStreamReader(bytes, encoding.charset);
    }

    private String text(byte[] document) {
        String text = new String(document, charset);
        return evidence == Evidence.MARK && text.startsWith(MARK) ? text.substring(1) : text;
    }
}
