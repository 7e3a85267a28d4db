package dateline.ingest.warc;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Beginning;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import java.nio.charset.StandardCharsets;

/**
 * WARC 0.17 to 1.1 and ARC: the articles of pages, feeds and whatever else of known formats the records hold, under the address
 * they were fetched from. A stream of any length, of which one payload is held. Behind damage it goes on at the next record.
 */
public final class WarcFormat implements ArticleFormat {

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARC = "filedesc:".getBytes(StandardCharsets.US_ASCII);

    private final DocumentLimits limits;
    private final PayloadFormats formats;

    /**
     * A reader of archives.
     *
     * @param limits of one payload
     * @param formats of payloads
     */
    public WarcFormat(DocumentLimits limits, PayloadFormats formats) {
        this.limits = limits;
        this.formats = formats;
    }

    /** Whether bytes that begin so are an archive. */
    public static boolean begins(Beginning start) {
        return start.startsWith(WARC) || start.startsWith(ARC);
    }

    @Override
    public Readings open(Input input) {
        return new ArchiveReadings(input, new Captures(limits.bytes()), formats);
    }
}
