package dateline.article;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article.
 *
 * @param id short and stable, such as {@code reuters}; scopes the ids that the source gives to its articles
 * @param name for people; null where only the id is known
 * @param zone anchors "yesterday" where a publication date comes without an offset or in GMT; null where unknown
 * @param display how much of the text readers may be shown; null where nobody has said, which is all of it
 */
public record Source(
        String id,
        @Nullable String name,
        @Nullable ZoneId zone,
        @Nullable Display display) {
    public Source {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a source has an id");
        }
    }

    /** One whose texts may be shown. */
    public Source(String id, @Nullable String name, @Nullable ZoneId zone) {
        this(id, name, zone, null);
    }
}
