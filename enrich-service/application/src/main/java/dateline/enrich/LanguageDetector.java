package dateline.enrich;

import java.util.Optional;

/** Guesses the language of a text. Thread-safe and deterministic. */
@FunctionalInterface
public interface LanguageDetector {

    /** The best guess, or nothing where the text gives no hint (numbers, a few words). */
    Optional<Guess> guess(String text);

    /**
     * What a text seems to be written in.
     *
     * @param tag the primary language of a BCP 47 tag
     * @param sure whether the guess outweighs what the publisher declared
     */
    record Guess(String tag, boolean sure) {}
}
