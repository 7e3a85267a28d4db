package dateline.index.document;

import dateline.article.PublishedAt;
import org.jspecify.annotations.Nullable;

/**
 * A publication date as it was stated: a day stays a day, a moment keeps its offset.
 *
 * @param precision {@code day} or {@code time}; null, with the text, where the publisher gives no date
 */
record Published(@Nullable String text, @Nullable String precision) {

    static Published of(@Nullable PublishedAt publishedAt) {
        return switch (publishedAt) {
            case null -> new Published(null, null);
            case PublishedAt.Day day -> new Published(day.text(), "day");
            case PublishedAt.Moment moment -> new Published(moment.text(), "time");
        };
    }
}
