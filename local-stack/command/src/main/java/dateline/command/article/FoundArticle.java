package dateline.command.article;

import dateline.article.Display;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index holds it.
 *
 * @param publishedAt a date, or a date-time with its offset, as the publisher says it
 * @param body as much of it as may be shown
 * @param display how much that is
 * @param findings how many entities, quotes and events it has
 * @param missing what the findings lack, in plain words; null if they are complete
 */
public record FoundArticle(
        String id,
        @Nullable String title,
        String body,
        @Nullable String publishedAt,
        @Nullable String source,
        Display display,
        @Nullable String url,
        @Nullable String language,
        int findings,
        @Nullable String missing) {

    /** The title, or the beginning of the text. */
    public String headline() {
        if (title != null && !title.isBlank()) {
            return title;
        }
        String line = body.strip().lines().findFirst().orElse("(no text)");
        return line.length() > 80 ? line.substring(0, 80) + " …" : line;
    }

    /** The day of publication, empty where it is not known. */
    public String day() {
        return publishedAt == null ? "" : publishedAt.substring(0, Math.min(10, publishedAt.length()));
    }
}
