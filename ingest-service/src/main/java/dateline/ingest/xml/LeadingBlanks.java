package dateline.ingest.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes over white space before the document, which many senders leave before the declaration. Lines keep their numbers. */
final class LeadingBlanks extends FilterReader {

    private boolean inside;

    LeadingBlanks(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (inside || length == 0) {
            return super.read(buffer, offset, length);
        }
        inside = true;
        int first = super.read();
        while (first >= 0 && Character.isWhitespace(first)) {
            first = super.read();
        }
        if (first < 0) {
            return -1;
        }
        buffer[offset] = (char) first;
        return 1;
    }
}
