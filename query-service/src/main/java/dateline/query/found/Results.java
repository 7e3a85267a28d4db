package dateline.query.found;

import dateline.query.question.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total of all pages
 * @param exact false where there are even more than {@code total}
 * @param next where the next page begins; null where there is none
 */
public record Results<T>(
        List<T> items, long total, boolean exact, @Nullable Cursor next) {
    public Results {
        items = List.copyOf(items);
    }
}
