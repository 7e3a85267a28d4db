package dateline.ingest.source;

import java.time.Instant;
import java.util.List;

/** Reads lists of sources. Thread-safe. */
@FunctionalInterface
public interface SourceReader {

    /**
     * The sources of a list.
     *
     * @throws IllegalArgumentException where it is none, or one of them is none, with the reason in plain words
     */
    List<SourceRecord> read(byte[] list, Instant now);
}
