package dateline.ingest.reader;

import java.io.IOException;

/** A way in which articles are written as bytes. Thread-safe. */
public interface ArticleFormat {

    /** Starts to read. Closing the readings closes the bytes of the input. */
    Readings open(Input input) throws IOException;
}
