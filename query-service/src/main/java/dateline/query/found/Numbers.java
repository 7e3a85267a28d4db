package dateline.query.found;

import dateline.query.question.CountBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts.
 *
 * @param by the columns
 * @param rows the largest first, then by their values
 * @param groups how many rows there are in all
 */
public record Numbers(List<CountBy> by, List<Row> rows, int groups) {

    /**
     * One row.
     *
     * @param values one for each column, null where an item has none
     * @param count of items
     * @param distinct of different texts; null where identical texts were not looked for
     */
    public record Row(
            List<@Nullable String> values,
            long count,
            @Nullable Long distinct) {}

    public Numbers {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }
}
