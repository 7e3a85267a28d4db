package dateline.query.found;

import dateline.article.Display;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists and findings refer to it. All of this may be shown, whatever its source allows of the text.
 *
 * @param url only of the schemes http and https; null for any other
 * @param publishedAt as stated, a day or a moment with its offset; null where unknown
 * @param publishedPrecision {@code day} or {@code time}
 * @param display how much of the text the source allows to be shown
 */
public record Owner(
        String id,
        @Nullable String title,
        @Nullable String url,
        Publisher source,
        @Nullable String language,
        @Nullable String publishedAt,
        @Nullable String publishedPrecision,
        @Nullable String rights,
        Display display) {

    /** The day by the publisher's own clock; empty where it is not known. */
    public String day() {
        return publishedAt == null ? "" : publishedAt.substring(0, Math.min(10, publishedAt.length()));
    }

    /** Something to call it by. */
    public String heading() {
        return title == null ? "Untitled" : title;
    }
}
