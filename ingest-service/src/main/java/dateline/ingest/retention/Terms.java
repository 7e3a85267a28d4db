package dateline.ingest.retention;

import java.util.Optional;

/** What is set of sources, as it is now. Thread-safe. */
public interface Terms {

    /** Whether the articles of all sources are kept for ever. */
    boolean isEmpty();

    /**
     * The term of a source; empty where its articles are kept for ever.
     *
     * @param source as an article names it
     */
    Optional<Term> of(String source);
}
