package dateline.command.timeline;

import dateline.command.article.EventTime;
import dateline.command.export.Column;
import dateline.command.export.Finding;
import dateline.command.export.RowFormat;
import dateline.timeline.TimelineEntry;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merged events for programs. What each article tells has the columns of an export of events. */
public final class MergedRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Column> COLUMNS = Finding.EVENTS.columns();

    private MergedRows() {}

    /** An object in a line with its end; its fields are those that {@code /v1/timeline} has for an item. */
    public static String json(TimelineEntry<TimelineEvent> entry) {
        TimelineEvent first = entry.told();
        ObjectNode row = JSON.createObjectNode();
        row.put("time", EventTime.of(first.shown()));
        row.put("what", first.shown().what());
        row.put("status", first.status());
        row.set("participants", JSON.valueToTree(entry.participants()));
        row.put("articles", entry.sources());
        ArrayNode told = row.putArray("told");
        entry.all().forEach(event -> told.add(RowFormat.object(COLUMNS, event.document())));
        return JSON.writeValueAsString(row) + "\n";
    }

    /** What stands before the rows of a table. */
    public static String csvHead() {
        return "event," + RowFormat.CSV.head(COLUMNS);
    }

    /** A row for each time that it is told, all with the number of the event. */
    public static String csv(long number, TimelineEntry<TimelineEvent> entry) {
        StringBuilder rows = new StringBuilder();
        entry.all()
                .forEach(event -> rows.append(number).append(',').append(RowFormat.CSV.row(COLUMNS, event.document())));
        return rows.toString();
    }
}
