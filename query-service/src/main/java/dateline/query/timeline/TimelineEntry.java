package dateline.query.timeline;

import dateline.query.found.FoundEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event as one or several articles tell it.
 *
 * @param told by the article that the others are joined to
 * @param others in the order of their publication
 */
public record TimelineEntry(FoundEvent told, List<FoundEvent> others) {
    public TimelineEntry {
        others = List.copyOf(others);
    }

    /** How many articles tell of it. */
    public long sources() {
        return Stream.concat(Stream.of(told), others.stream())
                .map(event -> event.article().id())
                .distinct()
                .count();
    }

    /** All who take part by any of them. */
    public List<String> participants() {
        return Stream.concat(Stream.of(told), others.stream())
                .flatMap(event -> event.participants().stream())
                .distinct()
                .toList();
    }
}
