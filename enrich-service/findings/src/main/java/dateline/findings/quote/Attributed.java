package dateline.findings.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quoted string with the one who said it.
 *
 * @param cue null for a quote that floats
 * @param speaker null for unknown
 */
record Attributed(
        Quoted quoted, @Nullable Cue cue, @Nullable NounPhrase speaker, Rule rule) {

    /** How the speaker was found, the surest first. */
    enum Rule {
        /** A reporting verb with its grammatical subject right beside the quote. */
        BESIDE,
        /** A reporting verb further off in the sentences of the quote. */
        IN_SENTENCE,
        /** A reporting verb whose speaker is taken by neighbourhood, or a noun such as "statement". */
        NEIGHBOUR,
        /** The quote goes on from the paragraph before. */
        CHAINED,
        /** The sentence before a colon has a subject but no reporting verb. */
        COLON,
        /** A quote without reporting words follows another. */
        CARRIED,
        /** A quote without reporting words follows a sentence about somebody. */
        PREVIOUS_SENTENCE,
        UNKNOWN
    }
}
