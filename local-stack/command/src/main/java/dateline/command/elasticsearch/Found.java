package dateline.command.elasticsearch;

import java.util.List;

/**
 * The best hits of a search.
 *
 * @param total how many there are
 */
public record Found<T>(long total, List<T> best) {

    /** Copies what it is given. */
    public Found {
        best = List.copyOf(best);
    }
}
