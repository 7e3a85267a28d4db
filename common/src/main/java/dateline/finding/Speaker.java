package dateline.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param name the entity's name in the document; null where the article gives a description only ("witnesses")
 * @param entity the key of the entity in the same article, null where there is none
 * @param mention the words that name the speaker, be it a name, a description or a pronoun: at this quote, or, for a quote
 *     that only carries another one on, at that one; null where they are not known
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
