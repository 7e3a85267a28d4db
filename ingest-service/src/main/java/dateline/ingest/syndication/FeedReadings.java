package dateline.ingest.syndication;

import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The items of a feed in its own order, and what the feed says of itself. An item's page is the URL of its draft. */
public final class FeedReadings implements Readings {

    private final FeedFacts facts;
    private final Iterator<Reading> items;
    private final InputStream bytes;

    FeedReadings(FeedDocument feed, InputStream bytes) {
        this.facts = feed.facts();
        this.items = feed.items().iterator();
        this.bytes = bytes;
    }

    public FeedFacts facts() {
        return facts;
    }

    @Override
    public @Nullable Reading next() {
        return items.hasNext() ? items.next() : null;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
