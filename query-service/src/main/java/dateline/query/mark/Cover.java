package dateline.query.mark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What covers each place of a text. Spans of the same kind that overlap one that came before are left out, so that there is one
 * answer for each place.
 */
final class Cover<T> {

    private record Span<T>(T what, int end) {}

    private final int length;
    private final TreeMap<Integer, Span<T>> byStart = new TreeMap<>();

    Cover(int length) {
        this.length = length;
    }

    /** Adds a half-open span, cut at the end of the text; answers where it begins and ends, or nothing. */
    List<Integer> add(T what, int start, int end) {
        int cut = Math.min(end, length);
        if (start < 0 || start >= cut) {
            return List.of();
        }
        Map.Entry<Integer, Span<T>> before = byStart.lowerEntry(cut);
        if (before != null && before.getValue().end() > start) {
            return List.of();
        }
        byStart.put(start, new Span<>(what, cut));
        return List.of(start, cut);
    }

    @Nullable
    T at(int place) {
        Map.Entry<Integer, Span<T>> entry = byStart.floorEntry(place);
        return entry == null || entry.getValue().end() <= place
                ? null
                : entry.getValue().what();
    }
}
