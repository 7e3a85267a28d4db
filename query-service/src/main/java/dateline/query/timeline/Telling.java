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
import dateline.timeline.Merging;
import dateline.timeline.Timeline;
import dateline.timeline.TimelineEntry;
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
public record Telling(List<TimelineEntry<FoundEvent>> entries, long total, Optional<String> next) {

    private static final int USUAL = 200;

    /** As many events of one time as are merged at once, so that pages and whole timelines agree. */
    private static final int MOST = Merging.MOST_OF_A_TIME;

    public Telling {
        entries = List.copyOf(entries);
    }

    /**
     * Reads and merges a page of events. A page ends between two times, so that what belongs together stays together: a time
     * with more events than were asked for is a page of its own, and has the next one for what is more than {@value #MOST}.
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
        List<FoundEvent> events = found.items();
        if (found.next() == null) {
            return page(first, found, events.size());
        }
        int end = beginOfLastTime(events);
        if (end > 0) {
            return page(first, found, end);
        }
        boolean whole = events.getFirst().start() == null || search.size() == MOST;
        Results<FoundEvent> more = whole ? found : news.events(search.sized(MOST));
        return page(first, more, endOfFirstTime(more.items()));
    }

    private static Telling page(Search first, Results<FoundEvent> found, int end) {
        List<FoundEvent> events = found.items();
        Cursor next = end == events.size() ? found.next() : cursor(events.get(end - 1));
        return new Telling(
                Timeline.merged(events.subList(0, end)),
                found.total(),
                Optional.ofNullable(next).map(cursor -> cursor.written(first)));
    }

    private static int beginOfLastTime(List<FoundEvent> events) {
        int begin = events.size();
        while (begin > 0
                && Objects.equals(
                        events.get(begin - 1).start(), events.getLast().start())) {
            begin--;
        }
        return begin;
    }

    private static int endOfFirstTime(List<FoundEvent> events) {
        int end = 0;
        while (end < events.size()
                && Objects.equals(events.get(end).start(), events.getFirst().start())) {
            end++;
        }
        return end;
    }

    /** The place of an event in the order of time. What has no time comes last, so that nothing is cut off behind it. */
    private static Cursor cursor(FoundEvent event) {
        long start =
                Objects.requireNonNull(event.start()).toInstant(ZoneOffset.UTC).toEpochMilli();
        return new Cursor(List.of(
                new Cursor.Value.Whole(start),
                new Cursor.Value.Text(event.article().id()),
                new Cursor.Value.Whole(event.ordinal())));
    }
}
