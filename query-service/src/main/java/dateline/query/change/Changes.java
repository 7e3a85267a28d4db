package dateline.query.change;

import java.util.List;

/**
 * A page of changes.
 *
 * @param next where to go on, always given: also when nothing is new
 * @param more whether there is already more behind it
 * @param restarted whether the index was replaced since the cursor was made, so that everything is told again
 */
public record Changes(List<Change> items, Position next, boolean more, boolean restarted) {
    public Changes {
        items = List.copyOf(items);
    }
}
