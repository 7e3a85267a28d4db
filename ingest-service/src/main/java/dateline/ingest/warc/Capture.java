package dateline.ingest.warc;

import java.io.InputStream;
import java.util.Optional;

/** What a record holds of something that was fetched. */
sealed interface Capture {

    /**
     * What may be articles.
     *
     * @param fetched over HTTP, where pages also load what was never meant for readers
     * @param bytes uncoded, all in memory
     */
    record Payload(boolean fetched, Optional<String> contentType, InputStream bytes) implements Capture {}

    /** What nobody looks for articles in. */
    record Nothing() implements Capture {}

    /** What should be a payload. */
    record Broken(String reason, boolean tooLarge) implements Capture {}
}
