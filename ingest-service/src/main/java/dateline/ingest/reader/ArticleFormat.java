package dateline.ingest.reader;

import dateline.ingest.article.Draft;
import java.io.IOException;
import java.io.InputStream;

/** A way in which articles are written as bytes. Thread-safe. */
public interface ArticleFormat {

    /**
     * Starts to read.
     *
     * @param bytes already unpacked
     * @param defaults what is said of the articles beside the bytes; what the bytes say themselves goes first
     */
    Readings open(InputStream bytes, Draft defaults) throws IOException;
}
