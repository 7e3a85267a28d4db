package dateline.ingest.feed;

import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Validators;
import dateline.ingest.intake.Unavailable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a feed once and says what was learnt. Keeps nothing itself. Thread-safe. */
public final class FeedVisitor {

    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    /** So many failures in a row, and a permanent redirect is no longer believed. */
    private static final int MOVED_IN_VAIN = 3;

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
            return learnt(
                    feed,
                    before,
                    asked,
                    fetcher.fetch(new FetchRequest(before.address(), ACCEPT, validators, Optional.of(feed.source()))));
        } catch (Unavailable unavailable) {
            return new Visit.Later(String.valueOf(unavailable.getMessage()));
        }
    }

    private Visit learnt(Feed feed, FeedState before, boolean asked, FetchResult result) throws InterruptedException {
        Instant now = clock.instant();
        return switch (result) {
            case FetchResult.Fetched fetched
            when !asked && same(before, fetched) -> unchanged(feed, before, fetched.movedTo(), fetched.fresh(), now);
            case FetchResult.Fetched fetched -> taken(feed, before, fetched);
            case FetchResult.NotModified(Optional<URI> movedTo, Optional<Duration> fresh) ->
                unchanged(feed, before, movedTo, fresh, now);
            case FetchResult.Gone(URI address) ->
                failed(feed, before, "taken away for good (410) at " + address, Optional.empty(), now, true);
            case FetchResult.Refused(String reason) -> failed(feed, before, reason, Optional.empty(), now, false);
            case FetchResult.Failed(String reason, Optional<Instant> notBefore) ->
                failed(feed, before, reason, notBefore, now, false);
        };
    }

    private static boolean same(FeedState before, FetchResult.Fetched fetched) {
        return fetched.body().hash().equals(before.memory().hash());
    }

    private static FeedState unknown(Feed feed) {
        return new FeedState(
                feed.id(), feed.url(), Instant.EPOCH, null, feed.changed(), Memory.NONE, Rhythm.UNKNOWN, null, false);
    }

    private Visit taken(Feed feed, FeedState before, FetchResult.Fetched fetched) throws InterruptedException {
        Taken taken = articles.take(feed, fetched);
        if (Thread.interrupted()) {
            throw new InterruptedException("told to stop while taking articles");
        }
        Instant now = clock.instant();
        return switch (taken) {
            case Taken.Done(long fresh) -> {
                Memory memory = before.memory()
                        .moved(fetched.movedTo())
                        .answered(fetched.validators(), fetched.body().hash());
                yield well("fetched", feed, before, memory, before.rhythm().heard(fresh, now), fetched.fresh(), now);
            }
            // Its validators are not remembered: a 304 would hide that it cannot be read.
            case Taken.Unreadable(String reason) -> failed(feed, before, reason, Optional.empty(), now, false);
            case Taken.Later(String reason) -> new Visit.Later(reason);
        };
    }

    private static Visit unchanged(
            Feed feed, FeedState before, Optional<URI> movedTo, Optional<Duration> fresh, Instant now) {
        return well(
                "unchanged",
                feed,
                before,
                before.memory().moved(movedTo),
                before.rhythm().heard(0, now),
                fresh,
                now);
    }

    private static Visit well(
            String word,
            Feed feed,
            FeedState before,
            Memory memory,
            Rhythm rhythm,
            Optional<Duration> fresh,
            Instant now) {
        Instant next = Schedule.afterAnswer(feed, rhythm, fresh, now);
        return new Visit.Learnt(
                word, new FeedState(before.feed(), feed.url(), now, now, next, memory, rhythm, null, false));
    }

    private static Visit failed(
            Feed feed, FeedState before, String reason, Optional<Instant> notBefore, Instant now, boolean gone) {
        @Nullable Trouble earlier = before.trouble();
        Trouble trouble = earlier == null
                ? new Trouble(1, now, reason)
                : new Trouble(earlier.failures() + 1, earlier.since(), reason);
        boolean inVain = trouble.failures() >= MOVED_IN_VAIN || gone;
        boolean moved = before.memory().movedTo() != null;
        Instant next = Schedule.afterFailure(feed, trouble.failures(), notBefore, now);
        return new Visit.Learnt(
                gone ? "gone" : "failed",
                new FeedState(
                        before.feed(),
                        feed.url(),
                        now,
                        before.fetched(),
                        next,
                        moved && inVain ? Memory.NONE : before.memory(),
                        before.rhythm(),
                        trouble,
                        // Where people's own address has not been asked, it is, before the feed counts as gone.
                        gone && !moved));
    }
}
