package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import java.io.IOException;

/**
 * Feeds, each item an article. A feed is read as a whole, because what it says of all its items may stand behind them. A URL
 * among the defaults is where the feed was found: relative addresses are resolved against it, and no item inherits it.
 *
 * <p>Of a document that is no feed, the one reading is the reason.
 */
public final class FeedFormat implements ArticleFormat {

    private final Reader reader;
    private final int bytes;

    private FeedFormat(Reader reader, int bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /** RSS and Atom. */
    public static FeedFormat xml(DocumentLimits limits) {
        return new FeedFormat(new XmlFeed(limits)::read, limits.bytes());
    }

    /** JSON Feed. */
    public static FeedFormat json(DocumentLimits limits) {
        return new FeedFormat(new JsonFeed(limits)::read, limits.bytes());
    }

    @Override
    public FeedReadings open(Input input) throws IOException {
        byte[] document = input.bytes().readNBytes(bytes);
        return new FeedReadings(
                input.bytes().read() < 0
                        ? read(document, input)
                        : FeedDocument.refused(Rejection.tooLarge("the feed is larger than " + bytes + " bytes")),
                input.bytes());
    }

    private FeedDocument read(byte[] document, Input input) {
        try {
            return reader.read(document, input);
        } catch (NoFeed e) {
            return FeedDocument.refused(e.rejection());
        }
    }

    private interface Reader {

        FeedDocument read(byte[] document, Input input) throws NoFeed;
    }
}
