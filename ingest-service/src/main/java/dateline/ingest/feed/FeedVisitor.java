package dateline.ingest.feed;

import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Validators;
import dateline.ingest.intake.Unavailable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Asks a feed once and says what was learnt. Keeps nothing itself. Thread-safe. */
public final class FeedVisitor {

    private final Fetcher fetcher;
    private final FeedArticles articles;
    private final InstantSource clock;

    public FeedVisitor(Fetcher fetcher, FeedArticles articles, InstantSource clock) {
        this.fetcher = fetcher;
        this.articles = articles;
        this.clock = clock;
    }

    Visit visit(Followed followed) throws InterruptedException {
        Feed feed = followed.feed();
        FeedState before = followed.learnt().orElseGet(() -> unknown(feed));
        boolean asked = feed.fetchAsked() != null && feed.fetchAsked().isAfter(before.attempted());
        // Who asks for a fetch wants to see what is there now, not that nothing has changed.
        Optional<Validators> validators =
                asked ? Optional.empty() : before.memory().validators();
        try {
            return new OneVisit(fetcher, articles, clock, feed, before, asked).ask(before.address(), validators);
        } catch (Unavailable unavailable) {
            return new Visit.Later(String.valueOf(unavailable.getMessage()));
        }
    }

    private static FeedState unknown(Feed feed) {
        return new FeedState(
                feed.id(),
                feed.url(),
                Instant.EPOCH,
                null,
                feed.changed(),
                Memory.NONE,
                Rhythm.UNKNOWN,
                null,
                false,
                null,
                null,
                null);
    }
}
