package dateline.query.timeline;

import dateline.query.found.FoundEvent;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A timeline as CSV, a row for each article that tells of an event; rows of one event have the same number. */
public final class TimelineTable {

    private TimelineTable() {}

    public static String of(List<TimelineEntry> entries) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(
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
        int number = 0;
        for (TimelineEntry entry : entries) {
            number++;
            row(csv, number, entry.told());
            for (FoundEvent other : entry.others()) {
                row(csv, number, other);
            }
        }
        return text.toString();
    }

    private static void row(CsvWriter csv, int number, FoundEvent event) {
        csv.writeRecord(
                Integer.toString(number),
                cell(event.start()),
                cell(event.end()),
                event.precision(),
                plain(event.written()),
                Boolean.toString(event.anchored()),
                event.status(),
                plain(event.what()),
                plain(String.join("; ", event.participants())),
                plain(String.join("; ", event.places())),
                Double.toString(event.confidence()),
                plain(event.article().source().title()),
                cell(event.article().publishedAt()),
                plain(event.article().heading()),
                plain(cell(event.article().url())),
                event.article().id(),
                event.key());
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Spreadsheets calculate what begins like a formula; an apostrophe before it keeps it text. */
    public static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
