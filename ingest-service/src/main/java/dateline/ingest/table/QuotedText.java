package dateline.ingest.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Follows the quotation marks of a table while it is read: the parser takes a mark that is never closed for one that is closed by
 * the end, and with it every row behind it for text.
 */
final class QuotedText extends FilterReader {

    private final char separator;
    private boolean inside;
    private boolean closed;
    private boolean start = true;

    QuotedText(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) {
            follow((char) one);
        }
        return one;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int some = in.read(buffer, offset, length);
        for (int i = offset; i < offset + some; i++) {
            follow(buffer[i]);
        }
        return some;
    }

    private void follow(char c) {
        boolean mark = c == '"';
        if (inside) {
            inside = !mark;
            closed = mark;
        } else {
            // Right behind the mark that closes, another one means a mark in the text.
            inside = mark && (start || closed);
            closed = false;
        }
        start = !inside && !closed && (c == separator || c == '\n' || c == '\r');
    }

    /** Whether what was read so far ends within a quoted field. */
    boolean endsInside() {
        return inside;
    }
}
