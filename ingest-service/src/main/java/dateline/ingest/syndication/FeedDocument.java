package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import java.util.List;

/** A feed, read to its end. */
record FeedDocument(FeedFacts facts, List<Reading> items) {

    FeedDocument {
        items = List.copyOf(items);
    }

    /** A document of which nothing can be read, and why. */
    static FeedDocument refused(Rejection rejection) {
        return new FeedDocument(FeedFacts.NOTHING, List.of(new Reading.Unreadable(1, rejection)));
    }
}
