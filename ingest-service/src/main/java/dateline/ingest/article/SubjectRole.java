package dateline.ingest.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a term says of an article where it is not what the article is about. The role goes before the scheme: a place of the
 * scheme {@code iso3166-1a2} has the scheme {@code place:iso3166-1a2}, one without a scheme {@code place}.
 */
public enum SubjectRole {
    GENRE,
    PLACE,
    PERSON,
    ORGANISATION,
    EVENT,
    OBJECT;

    String scheme(@Nullable String own) {
        String role = name().toLowerCase(Locale.ROOT);
        return own == null ? role : role + ":" + own;
    }
}
