package dateline.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param name the entity's name in the document; null where the article gives a description only ("witnesses")
 * @param entity the key of the entity in the same article, null where there is none
 * @param mention the words that name the speaker at this quote: name, description or pronoun; null where the quote only
 *     follows from the one before
 * @param linkId reserved for linking across articles; null so far
 */
public record Speaker(
        @Nullable String name,
        @Nullable FindingKey entity,
        @Nullable Span mention,
        @Nullable String linkId) {
    public Speaker {
        if (name == null && mention == null) {
            throw new IllegalArgumentException("a speaker has a name or is mentioned");
        }
    }
}
