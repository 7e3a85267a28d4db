package dateline.ingest.reader;

import dateline.ingest.article.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one article of an input that is read as a whole, up to a limit. */
public final class WholeInput implements Readings {

    private final InputStream bytes;
    private final int limit;
    private final Function<byte[], Reading> reader;
    private boolean done;

    /**
     * Readings of exactly one article.
     *
     * @param limit in bytes; a longer input is too large
     */
    public WholeInput(InputStream bytes, int limit, Function<byte[], Reading> reader) {
        this.bytes = bytes;
        this.limit = limit;
        this.reader = reader;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] document = bytes.readNBytes(limit);
        return bytes.read() >= 0
                ? new Reading.Unreadable(1, Rejection.tooLarge("the document is larger than " + limit + " bytes"))
                : reader.apply(document);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
