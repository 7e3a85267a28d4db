package dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When feeds are asked. Pure. */
public final class Schedule {

    /** Longer than this nobody may put a reader off. */
    private static final Duration MOST_PUT_OFF = Duration.ofDays(1);

    /** By up to so many percent intervals are shortened, so that feeds added together are not asked together for ever. */
    private static final int MOST_SOONER = 10;

    private static final int MOST_DOUBLINGS = 30;

    private Schedule() {}

    /** When a feed is due; empty where nothing but people's word makes it so. */
    static Optional<Instant> due(Feed feed, @Nullable FeedState state) {
        boolean fresh = state == null || !state.url().equals(feed.url());
        Instant last = fresh || state == null ? Instant.MIN : state.attempted();
        if (feed.fetchAsked() != null && feed.fetchAsked().isAfter(last)) {
            return Optional.of(feed.fetchAsked());
        }
        if (feed.paused()) {
            return Optional.empty();
        }
        if (fresh || state == null) {
            return Optional.of(feed.changed());
        }
        if (state.gone()) {
            return feed.changed().isAfter(last) ? Optional.of(feed.changed()) : Optional.empty();
        }
        Instant next = latest(feed, state).filter(state.next()::isAfter).orElse(state.next());
        return Optional.of(state.timetable() == null ? next : state.timetable().awake(next));
    }

    /**
     * How long after a good answer a feed is asked at the latest: people may have shortened the interval since. A server that asked for
     * time gets it all the same.
     */
    private static Optional<Instant> latest(Feed feed, FeedState state) {
        return state.trouble() == null
                ? Optional.ofNullable(state.fetched()).map(answered -> answered.plus(feed.longest()))
                : Optional.empty();
    }

    /**
     * When to ask after an answer.
     *
     * @param fresh how long the server or the feed itself says that asking is useless
     */
    static Instant afterAnswer(Feed feed, Rhythm rhythm, Optional<Duration> fresh, Instant now) {
        Duration own = clamped(rhythm.interval(now), feed);
        Duration interval = fresh.map(said -> clamped(said, feed))
                .filter(said -> said.compareTo(own) > 0)
                .orElse(own);
        int percent = Math.floorMod(feed.id().hashCode() * 31 + now.hashCode(), MOST_SOONER + 1);
        Duration spread = interval.minus(interval.multipliedBy(percent).dividedBy(100));
        return now.plus(spread.compareTo(feed.shortest()) < 0 ? interval : spread);
    }

    /**
     * When to ask after a visit that left something to do: no sooner than the shortest interval, nor than the server wants.
     *
     * @param usual when to ask if there was nothing to do
     * @param again when there is
     */
    static Instant goingOn(
            Feed feed, Instant usual, Optional<Instant> again, Optional<Instant> notBefore, Instant now) {
        Instant soonest = now.plus(feed.shortest());
        Instant next = again.map(at -> at.isBefore(soonest) ? soonest : at)
                .filter(at -> at.isBefore(usual))
                .orElse(usual);
        return notBefore
                .map(asked -> heeded(asked, now))
                .filter(asked -> asked.isAfter(next))
                .orElse(next);
    }

    /** When to ask after a failure: later each time, and not before the server wants to be asked. */
    static Instant afterFailure(Feed feed, int failures, Optional<Instant> notBefore, Instant now) {
        long factor = 1L << Math.min(failures - 1, MOST_DOUBLINGS);
        Duration steps = feed.longest().dividedBy(factor).compareTo(feed.shortest()) < 0
                ? feed.longest()
                : feed.shortest().multipliedBy(factor);
        Instant retry = now.plus(clamped(steps, feed));
        return notBefore
                .map(asked -> heeded(asked, now))
                .filter(asked -> asked.isAfter(retry))
                .orElse(retry);
    }

    private static Instant heeded(Instant asked, Instant now) {
        Instant most = now.plus(MOST_PUT_OFF);
        return asked.isAfter(most) ? most : asked;
    }

    private static Duration clamped(Duration interval, Feed feed) {
        if (interval.compareTo(feed.shortest()) < 0) {
            return feed.shortest();
        }
        return interval.compareTo(feed.longest()) > 0 ? feed.longest() : interval;
    }
}
