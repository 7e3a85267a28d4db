package dateline.ingest.sgml;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text into records. One ends at its end tag, at the next start tag where that is missing, or with the text. Tags
 * stand at the start of a line, as they do all over the collection.
 */
final class Records implements Readings {

    private static final String START = "<REUTERS";
    private static final String END = "</REUTERS>";

    private final BufferedReader text;
    private final int limit;
    private final Draft defaults;
    private @Nullable String ahead;
    private long number;

    Records(Reader text, int limit, Draft defaults) {
        this.text = new BufferedReader(text);
        this.limit = limit;
        this.defaults = defaults;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        String line = ahead == null ? line() : ahead;
        ahead = null;
        while (line != null && !begins(line, START)) {
            line = line();
        }
        return line == null ? null : record(line);
    }

    private Reading record(String first) throws IOException {
        number++;
        StringBuilder record = new StringBuilder(first).append('\n');
        boolean tooLong = false;
        for (String line = line(); line != null; line = line()) {
            if (begins(line, START)) {
                ahead = line;
                break;
            }
            tooLong |= record.length() + line.length() > limit;
            if (!tooLong) {
                record.append(line).append('\n');
            }
            if (line.toUpperCase(Locale.ROOT).contains(END)) {
                break;
            }
        }
        return tooLong
                ? new Reading.Unreadable(
                        number, Rejection.tooLarge("the record is longer than " + limit + " characters"))
                : new RecordReader(record.toString(), defaults).read(number);
    }

    private static boolean begins(String line, String tag) {
        return line.regionMatches(true, 0, tag, 0, tag.length());
    }

    /** The next line; of one beyond the limit only so much that it shows, so that no line grows the memory. */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() <= limit) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
