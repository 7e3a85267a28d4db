package dateline.ingest.table;

import dateline.ingest.charset.Encoding;
import dateline.ingest.charset.Encoding.Inside;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/**
 * Rows after a header that names the columns, quoted as RFC 4180 says, in any charset. A row whose number of fields is not that of
 * the header is passed over with a reason; behind what is not quoted right nothing can be read.
 */
public final class TableFormat implements ArticleFormat {

    private static final int MOST_COLUMNS = 4096;

    private final int recordSize;
    private final Optional<Character> separator;
    private final Mapping mapping;

    private TableFormat(DocumentLimits limits, Optional<Character> separator, Mapping mapping) {
        this.recordSize = limits.bytes();
        this.separator = separator;
        this.mapping = mapping;
    }

    /** Fields between commas, or between what the header line has most of: semicolons, tabs or bars. */
    public static TableFormat csv(DocumentLimits limits, Mapping mapping) {
        return new TableFormat(limits, Optional.empty(), mapping);
    }

    /** Fields between tabs. */
    public static TableFormat tsv(DocumentLimits limits, Mapping mapping) {
        return new TableFormat(limits, Optional.of('\t'), mapping);
    }

    @Override
    public Readings open(Input input) throws IOException {
        BufferedReader text =
                new BufferedReader(Encoding.reader(input.bytes(), input.charset(), Inside.NOTHING), Header.LONGEST);
        char between = separator.isPresent() ? separator.get() : Header.separator(text);
        QuotedText quoted = new QuotedText(text, between);
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(between)
                .maxBufferSize(recordSize)
                // Told row by row instead, so that one odd row does not end the table.
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MOST_COLUMNS)
                                .maxFieldSize(recordSize)
                                .maxRecordSize(recordSize)),
                        quoted);
        return new TableReadings(rows, quoted, mapping, input.defaults());
    }
}
