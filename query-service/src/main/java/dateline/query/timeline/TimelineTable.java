package dateline.query.timeline;

import dateline.query.found.FoundEvent;
import dateline.query.syndication.Table;
import dateline.timeline.TimelineEntry;
import java.util.Arrays;
import java.util.List;

/** A timeline as CSV, a row for each article that tells of an event; rows of one event have the same number. */
public final class TimelineTable {

    private static final List<String> HEADER = List.of(
            "event",
            "start",
            "end",
            "precision",
            "time_as_written",
            "counted_from_publication",
            "status",
            "what",
            "participants",
            "places",
            "confidence",
            "source",
            "published",
            "title",
            "url",
            "article",
            "key");

    private TimelineTable() {}

    public static String of(List<TimelineEntry<FoundEvent>> entries) {
        Table table = new Table(HEADER);
        for (int i = 0; i < entries.size(); i++) {
            int number = i + 1;
            entries.get(i).all().forEach(event -> add(table, number, event));
        }
        return table.text();
    }

    private static void add(Table table, int number, FoundEvent event) {
        table.add(Arrays.asList(
                number,
                event.start(),
                event.end(),
                event.precision(),
                event.written(),
                event.anchored(),
                event.status(),
                event.what(),
                String.join("; ", event.participants()),
                String.join("; ", event.places()),
                event.confidence(),
                event.article().source().title(),
                event.article().publishedAt(),
                event.article().heading(),
                event.article().url(),
                event.article().id(),
                event.key()));
    }
}
