package dateline.command.export;

import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.PointInTime;
import dateline.command.elasticsearch.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Writes the findings of a selection as they were at one moment, whatever is indexed meanwhile. Memory does not grow with the
 * number of rows.
 */
public final class Export {

    private final NewsIndex index;
    private final Clock clock;

    /** From that index. */
    public Export(NewsIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Told after each row, with how many are written. */
    public interface Watcher {

        /** After a row. */
        void written(long rows);
    }

    /**
     * What was written.
     *
     * @param rows how many
     * @param matching how many there were at that moment; another number means that the export is not whole
     * @param manifest all there is to know about it, as JSON
     */
    public record Written(long rows, long matching, Manifest manifest) {}

    /** Writes head and rows; does not close the output. */
    public Written write(Finding finding, Selection selection, RowFormat format, OutputStream out, Watcher watcher)
            throws IOException, InterruptedException {
        Instant started = clock.instant();
        Tally tally = new Tally();
        try (PointInTime articles = index.now(Finding.ARTICLES.alias());
                PointInTime rows = index.now(finding.alias())) {
            long matching = rows(rows, finding, selection, format, out, tally, watcher);
            Readers readers =
                    Readers.of(articles, finding == Finding.ARTICLES ? selection.query() : selection.articles());
            return new Written(
                    tally.rows(),
                    matching,
                    new Manifest(finding, format, selection, started, clock.instant(), tally, matching, readers));
        }
    }

    private static long rows(
            PointInTime now,
            Finding finding,
            Selection selection,
            RowFormat format,
            OutputStream out,
            Tally tally,
            Watcher watcher)
            throws IOException, InterruptedException {
        List<Column> columns = finding.columns();
        try {
            out.write(format.head(columns).getBytes(StandardCharsets.UTF_8));
            return now.each(selection.query(), List.of(), Map.of(), hit -> {
                put(out, format.row(columns, hit.path("_source")));
                tally.count(hit.path("_source"));
                watcher.written(tally.rows());
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void put(OutputStream out, String row) {
        try {
            out.write(row.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
