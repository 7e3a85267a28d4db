package dateline.ingest.fetch;

import java.io.IOException;

/** Makes single requests; where the pure part ends. Thread-safe. */
public interface Wire {

    /**
     * Asks once, follows nothing, and reads the body of an answer of 200 alone.
     *
     * @throws Refusal if the address must not be reached or the answer not be read on
     * @throws IOException with a message in plain words, if there is no answer in time or none at all
     */
    Answer get(Hop hop) throws IOException;
}
