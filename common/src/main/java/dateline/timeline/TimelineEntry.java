package dateline.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * An event as one or several articles tell it.
 *
 * @param told by the article that the others are joined to
 * @param others in the order of their publication
 */
public record TimelineEntry<E extends ToldEvent>(E told, List<E> others) {
    public TimelineEntry {
        others = List.copyOf(others);
    }

    /** The first and the others. */
    public List<E> all() {
        return Stream.concat(Stream.of(told), others.stream()).toList();
    }

    /** How many articles tell of it. */
    public long sources() {
        return all().stream().map(ToldEvent::articleId).distinct().count();
    }

    /** All who take part by any of them. */
    public List<String> participants() {
        return all().stream()
                .flatMap(event -> event.participants().stream())
                .distinct()
                .toList();
    }
}
