package dateline.query.timeline;

import dateline.query.found.FoundEvent;
import dateline.query.found.News;
import dateline.query.found.Results;
import dateline.query.question.Criteria;
import dateline.query.question.Cursor;
import dateline.query.question.Kind;
import dateline.query.question.Order;
import dateline.query.question.Parameters;
import dateline.query.question.Search;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a timeline.
 *
 * @param entries in the order of time
 * @param total of the events behind all pages, before they are merged
 * @param next where the next page begins; empty where there is none
 */
public record Telling(List<TimelineEntry> entries, long total, Optional<String> next) {

    private static final int USUAL = 200;
    private static final int MOST = 1_000;

    public Telling {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and merges a page of events. A page ends between two times, so that what belongs together stays together; only
     * where a single time has more events than a page it does not.
     *
     * @throws dateline.query.question.Unacceptable if a parameter is out of bounds
     */
    public static Telling read(Parameters given, News news) {
        Search first =
                Search.first(Kind.EVENTS, Criteria.read(given), Order.TIME, given.number("size", USUAL, 1, MOST));
        Search search = given.token("after", Cursor.LONGEST)
                .map(written -> first.from(Cursor.read("after", written, first)))
                .orElse(first);
        Results<FoundEvent> found = news.events(search);
        Cursor next = found.next();
        if (next == null) {
            return new Telling(Timeline.merged(found.items()), found.total(), Optional.empty());
        }
        int end = endOfTime(found.items());
        Cursor cut = end == found.items().size() ? next : cursor(found.items().get(end - 1), next);
        return new Telling(
                Timeline.merged(found.items().subList(0, end)), found.total(), Optional.of(cut.written(first)));
    }

    /** How many events come before the last time of the page; all of them where that is the only one. */
    private static int endOfTime(List<FoundEvent> events) {
        int end = events.size();
        while (end > 0
                && Objects.equals(events.get(end - 1).start(), events.getLast().start())) {
            end--;
        }
        return end == 0 ? events.size() : end;
    }

    /** The place of an event in the order of time; what has no time comes last, which is how the index says it. */
    private static Cursor cursor(FoundEvent event, Cursor last) {
        var start = event.start();
        Cursor.Value time = start == null
                ? last.values().getFirst()
                : new Cursor.Value.Whole(start.toInstant(ZoneOffset.UTC).toEpochMilli());
        return new Cursor(
                List.of(time, new Cursor.Value.Text(event.article().id()), new Cursor.Value.Whole(event.ordinal())));
    }
}
