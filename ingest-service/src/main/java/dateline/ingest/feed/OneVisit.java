package dateline.ingest.feed;

import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Validators;
import dateline.ingest.syndication.Timetable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One visit to a feed: what is asked, and what is remembered afterwards. For one thread. */
final class OneVisit {

    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";

    /** So many failures in a row, and a permanent redirect is no longer believed. */
    private static final int MOVED_IN_VAIN = 3;

    private final Fetcher fetcher;
    private final FeedArticles articles;
    private final InstantSource clock;
    /** What people ask for later than this is not done by this visit. */
    private final Instant began;

    private final Feed feed;
    private FeedState before;
    private final boolean asked;
    /** Whether a page has already led to where the feed is. */
    private boolean led;

    /**
     * A visit.
     *
     * @param asked whether people want to see what is there now
     */
    OneVisit(Fetcher fetcher, FeedArticles articles, InstantSource clock, Feed feed, FeedState before, boolean asked) {
        this.fetcher = fetcher;
        this.articles = articles;
        this.clock = clock;
        this.began = clock.instant();
        this.feed = feed;
        this.before = before;
        this.asked = asked;
    }

    Visit ask(URI address, Optional<Validators> validators) throws InterruptedException {
        FetchResult result = fetcher.fetch(new FetchRequest(address, ACCEPT, validators, Optional.of(feed.source())));
        return switch (result) {
            case FetchResult.Fetched fetched
            when !asked && same(fetched) -> unchanged(fetched.movedTo(), fetched.fresh());
            case FetchResult.Fetched fetched -> taken(fetched);
            case FetchResult.NotModified(Optional<URI> movedTo, Optional<Duration> fresh) -> unchanged(movedTo, fresh);
            case FetchResult.Gone(URI gone) -> failed("taken away for good (410) at " + gone, Optional.empty(), true);
            case FetchResult.Refused(String reason) -> failed(reason, Optional.empty(), false);
            case FetchResult.Failed(String reason, Optional<Instant> notBefore) -> failed(reason, notBefore, false);
        };
    }

    private boolean same(FetchResult.Fetched fetched) {
        return fetched.body().hash().equals(before.memory().hash());
    }

    private Visit taken(FetchResult.Fetched fetched) throws InterruptedException {
        Taken taken = articles.take(feed, before.map() == null ? MapMemory.NONE : before.map(), fetched);
        if (Thread.interrupted()) {
            throw new InterruptedException("told to stop while taking articles");
        }
        return switch (taken) {
            case Taken.Done done -> done(fetched, done);
            case Taken.Walked walked -> walked(fetched, walked);
            case Taken.Elsewhere(URI address) -> elsewhere(fetched.address(), address);
            // Its validators are not remembered: a 304 would hide that it cannot be read.
            case Taken.Unreadable(String reason) -> failed(reason, Optional.empty(), false);
            case Taken.Later(String reason) -> new Visit.Later(reason);
        };
    }

    /** The address that the page names is remembered as a permanent redirect is. */
    private Visit elsewhere(URI page, URI address) throws InterruptedException {
        if (led) {
            return failed(page + " is a page too, though another page names it as its feed", Optional.empty(), false);
        }
        led = true;
        before = before.with(Memory.NONE.moved(Optional.of(address)));
        return ask(address, Optional.empty());
    }

    private Visit done(FetchResult.Fetched fetched, Taken.Done done) {
        Instant now = clock.instant();
        Rhythm rhythm = before.rhythm().heard(done.fresh(), now);
        Optional<Duration> fresh = longer(fetched.fresh(), done.timetable().stays());
        Instant next = Schedule.afterAnswer(feed, rhythm, fresh, now);
        return new Visit.Learnt(
                "fetched",
                well(now, next, answered(fetched), rhythm)
                        .told(done.timetable(), done.pages().isNone() ? null : done.pages(), null));
    }

    private Memory answered(FetchResult.Fetched fetched) {
        return before.memory()
                .moved(fetched.movedTo())
                .answered(fetched.validators(), fetched.body().hash());
    }

    private Visit walked(FetchResult.Fetched fetched, Taken.Walked walked) {
        Instant now = clock.instant();
        if (walked.inVain()) {
            return failed(inVain(walked), walked.notBefore(), false, walked);
        }
        boolean stock = walked.pages().waiting() > 0
                || (before.pages() != null && before.pages().waiting() > 0);
        Rhythm rhythm = stock
                ? before.rhythm().stocked(walked.fresh(), now)
                : before.rhythm().heard(walked.fresh(), now);
        Instant usual = Schedule.afterAnswer(feed, rhythm, fetched.fresh(), now);
        Instant next = Schedule.goingOn(feed, usual, walked.again(), walked.notBefore(), now);
        Memory memory = walked.again().isPresent()
                ? before.memory().moved(fetched.movedTo()).unanswered()
                : answered(fetched);
        return new Visit.Learnt("fetched", well(now, next, memory, rhythm).told(null, walked.pages(), walked.memory()));
    }

    private String inVain(Taken.Walked walked) {
        @Nullable String reason = walked.pages().reason();
        if (reason == null && before.trouble() != null) {
            return before.trouble().reason();
        }
        return "none of its pages can be read" + (reason == null ? "" : ", the first " + reason);
    }

    private Visit unchanged(Optional<URI> movedTo, Optional<Duration> fresh) {
        Instant now = clock.instant();
        Rhythm rhythm = before.rhythm().heard(0, now);
        Timetable timetable = before.timetable() == null ? Timetable.EMPTY : before.timetable();
        Instant next = Schedule.afterAnswer(feed, rhythm, longer(fresh, timetable.stays()), now);
        return new Visit.Learnt("unchanged", well(now, next, before.memory().moved(movedTo), rhythm));
    }

    private FeedState well(Instant now, Instant next, Memory memory, Rhythm rhythm) {
        return new FeedState(
                before.feed(),
                feed.url(),
                began,
                now,
                next,
                memory,
                rhythm,
                null,
                false,
                before.timetable(),
                before.pages(),
                before.map());
    }

    private Visit failed(String reason, Optional<Instant> notBefore, boolean gone) {
        return failed(reason, notBefore, gone, null);
    }

    private Visit failed(String reason, Optional<Instant> notBefore, boolean gone, Taken.@Nullable Walked walked) {
        Instant now = clock.instant();
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
                        began,
                        before.fetched(),
                        next,
                        moved && inVain ? Memory.NONE : before.memory(),
                        before.rhythm(),
                        trouble,
                        // Where people's own address has not been asked, it is, before the feed counts as gone.
                        gone && !moved,
                        before.timetable(),
                        walked == null ? before.pages() : walked.pages(),
                        walked == null ? before.map() : walked.memory()));
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
