package dateline.ingest.table;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one table. Numbers are those of the lines where rows start. */
final class TableReadings implements Readings {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final QuotedText text;
    private final Mapping mapping;
    private final Draft defaults;
    private List<String> columns = List.of();
    private @Nullable CsvRecord ahead;
    private @Nullable Rejection failure;
    private long line = 1;

    TableReadings(CsvReader<CsvRecord> reader, QuotedText text, Mapping mapping, Draft defaults) {
        this.reader = reader;
        this.rows = reader.iterator();
        this.text = text;
        this.mapping = mapping;
        this.defaults = defaults;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (columns.isEmpty() && failure == null) {
            readHeader();
        }
        @Nullable CsvRecord row = ahead;
        if (row == null) {
            return end();
        }
        line = row.getStartingLineNumber();
        advance();
        boolean last = ahead == null && failure == null;
        return last && text.endsInside()
                ? new Reading.Unreadable(
                        line,
                        Rejection.malformed("a quotation mark of this row is not closed up to the end of the table"))
                : read(row);
    }

    /** What went wrong is told once. */
    private @Nullable Reading end() {
        @Nullable Rejection reason = failure;
        failure = null;
        return reason == null ? null : new Reading.Unreadable(line, reason);
    }

    private void advance() throws IOException {
        try {
            ahead = rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            ahead = null;
            failure = Rejection.malformed("the table cannot be read on: " + reason(e));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The parser's own words, which quote no text beyond one character. */
    private static String reason(CsvParseException e) {
        return e.getCause() instanceof CsvParseException cause
                ? e.getMessage() + ": " + String.valueOf(cause.getMessage()).strip()
                : String.valueOf(e.getMessage());
    }

    private void readHeader() throws IOException {
        advance();
        if (ahead == null) {
            return;
        }
        columns = Header.names(ahead.getFields());
        try {
            mapping.check(columns);
            advance();
        } catch (WrongMapping e) {
            ahead = null;
            failure = Rejection.invalid(e.reason());
        }
    }

    private Reading read(CsvRecord record) {
        if (record.getFieldCount() != columns.size()) {
            return new Reading.Unreadable(
                    line,
                    Rejection.invalid(
                            "the row has " + record.getFieldCount() + " fields, the header " + columns.size()));
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.computeIfAbsent(columns.get(i), column -> new ArrayList<>()).add(record.getField(i));
        }
        return new Reading.Found(line, mapping.draft(new Row(values), defaults), 0);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
