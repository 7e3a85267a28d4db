package dateline.ingest.sgml;

import dateline.ingest.charset.Encoding;
import dateline.ingest.charset.Encoding.Inside;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Reuters-21578 as it was published: records one after the other, in SGML that no parser of XML takes. A stream of any length,
 * of which one record is held.
 */
public final class ReutersSgmlFormat implements ArticleFormat {

    /** What the collection is in; the beginning of a file does not show it. */
    private static final String LATIN_1 = "iso-8859-1";

    private final int recordLength;

    public ReutersSgmlFormat(DocumentLimits limits) {
        this.recordLength = limits.bytes();
    }

    @Override
    public Readings open(Input input) throws IOException {
        Optional<String> charset = input.charset().or(() -> Optional.of(LATIN_1));
        return new Records(
                Encoding.reader(new BufferedInputStream(input.bytes()), charset, Inside.NOTHING),
                recordLength,
                input.defaults().withoutPath());
    }
}
