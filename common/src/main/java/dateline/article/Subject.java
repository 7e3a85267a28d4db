package dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article is about, in the publisher's words.
 *
 * @param scheme the vocabulary, such as {@code medtop}; null where there is none
 * @param code the term's code in the scheme
 * @param name the term for people
 */
public record Subject(
        @Nullable String scheme,
        @Nullable String code,
        @Nullable String name) {
    public Subject {
        if (code == null && name == null) {
            throw new IllegalArgumentException("a subject has a code or a name");
        }
    }
}
