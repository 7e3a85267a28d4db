package dateline.enrich;

import org.jspecify.annotations.Nullable;

/**
 * What language an article is in, as far as is known.
 *
 * @param tag the primary language of a BCP 47 tag, such as {@code en}; null where unknown
 * @param readable whether the finders understand it
 */
record ArticleLanguage(@Nullable String tag, boolean readable) {

    static final String ENGLISH = "en";

    static ArticleLanguage of(String tag) {
        return new ArticleLanguage(tag, tag.equals(ENGLISH));
    }

    /** For reasons. */
    @Override
    public String toString() {
        return tag == null ? "language is unknown" : "language " + tag + " is not supported";
    }
}
