package dateline.ingest.warc;

import dateline.ingest.reader.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Tells in which format the payload of a record is written. Thread-safe. */
public interface PayloadFormats {

    /**
     * The format; empty where it is none that articles are written in.
     *
     * @param contentType with its parameters, as it was declared
     */
    Optional<Told> tell(Optional<String> contentType, InputStream payload) throws IOException;

    /**
     * A payload of a known format.
     *
     * @param bytes from the start, unpacked
     * @param charset the label that was declared
     */
    record Told(Format format, InputStream bytes, Optional<String> charset) {}
}
