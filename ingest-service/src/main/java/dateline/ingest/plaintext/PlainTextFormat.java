package dateline.ingest.plaintext;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.WholeInput;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One article as text. The first line that is not blank is the title and the rest is the body, unless the defaults give a
 * title: then all of it is the body. A text of one line is a body without a title. A byte order mark goes before the
 * declared charset.
 */
public final class PlainTextFormat implements ArticleFormat {

    private final int documentBytes;
    private final Charset declared;

    /**
     * Reads texts of one charset.
     *
     * @param documentBytes the largest document
     */
    public PlainTextFormat(int documentBytes, Charset declared) {
        this.documentBytes = documentBytes;
        this.declared = declared;
    }

    @Override
    public Readings open(InputStream bytes, Draft defaults) {
        return new WholeInput(bytes, documentBytes, document -> read(document, defaults));
    }

    private Reading read(byte[] document, Draft defaults) {
        Bom bom = Bom.of(document);
        Charset charset = bom.charset().orElse(declared);
        ByteBuffer bytes = ByteBuffer.wrap(document, bom.length(), document.length - bom.length());
        CharBuffer text = CharBuffer.allocate(document.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            return new Reading.Unreadable(
                    1, Rejection.invalid("not " + charset.name() + ": see the byte at offset " + bytes.position()));
        }
        return new Reading.Found(1, draft(text.flip().toString(), defaults), 0);
    }

    private static Draft draft(String text, Draft defaults) {
        String stripped = text.strip();
        int end = firstLineEnd(stripped);
        if (defaults.get(TextField.TITLE).isPresent() || end == stripped.length()) {
            return defaults.with(TextField.BODY, stripped);
        }
        return defaults.with(TextField.TITLE, stripped.substring(0, end)).with(TextField.BODY, stripped.substring(end));
    }

    private static int firstLineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** What a byte order mark says. */
    private record Bom(Optional<Charset> charset, int length) {
        static Bom of(byte[] bytes) {
            if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
                return new Bom(Optional.of(StandardCharsets.UTF_8), 3);
            }
            if (startsWith(bytes, 0xfe, 0xff)) {
                return new Bom(Optional.of(StandardCharsets.UTF_16BE), 2);
            }
            if (startsWith(bytes, 0xff, 0xfe)) {
                return new Bom(Optional.of(StandardCharsets.UTF_16LE), 2);
            }
            return new Bom(Optional.empty(), 0);
        }

        private static boolean startsWith(byte[] bytes, int... expected) {
            boolean equal = bytes.length >= expected.length;
            for (int i = 0; equal && i < expected.length; i++) {
                equal = (bytes[i] & 0xff) == expected[i];
            }
            return equal;
        }
    }
}
