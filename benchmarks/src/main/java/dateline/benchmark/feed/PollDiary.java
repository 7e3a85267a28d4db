package dateline.benchmark.feed;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Followed;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** When feeds were due and when they were asked. Thread-safe. */
final class PollDiary {

    private final Map<String, Appointment> appointments = new HashMap<>();
    private final TreeMap<Instant, Integer> due = new TreeMap<>();
    private final Map<SimulatedHost.Line, Lateness> latest = new EnumMap<>(SimulatedHost.Line.class);
    private final Set<String> met = new HashSet<>();
    private Instant firstRound = Instant.MIN;
    private long polls;

    /** What a visit taught: from now on the feed is due at another time. */
    synchronized void agreed(Feed feed, FeedState state) {
        // Where the host's robots.txt cannot be had, a visit ends without any request for the feed.
        kept(feed.id());
        new Followed(feed, state, 0).due().ifPresent(at -> {
            appointments.put(feed.id(), new Appointment(at, Duration.between(state.attempted(), at)));
            due.merge(at, 1, Integer::sum);
        });
    }

    private Optional<Appointment> kept(String feed) {
        Optional<Appointment> kept = Optional.ofNullable(appointments.remove(feed));
        kept.ifPresent(it -> due.computeIfPresent(it.at, (at, times) -> times == 1 ? null : times - 1));
        return kept;
    }

    /** A request for it is on its way; further ones of one visit count for nothing. */
    synchronized void asked(SimulatedFeed feed, Instant now) {
        if (met.add(feed.id())) {
            firstRound = now;
        }
        // None where it is new, or led on to another address.
        kept(feed.id()).ifPresent(it -> {
            polls++;
            latest.merge(
                    feed.host().line(),
                    new Lateness(feed, Duration.between(it.at, now), it.interval),
                    (one, other) -> one.share() < other.share() ? other : one);
        });
    }

    /** The next moment at which a feed becomes due. */
    synchronized Optional<Instant> nextDue(Instant after) {
        return Optional.ofNullable(due.higherKey(after));
    }

    /** When the last of the feeds was asked for the first time. */
    synchronized Instant firstRound() {
        return firstRound;
    }

    /** Polls that had an interval before them. */
    synchronized long polls() {
        return polls;
    }

    /** The latest poll of each kind of host that was asked, by its share of the interval before it. */
    synchronized Map<SimulatedHost.Line, Lateness> latest() {
        return new EnumMap<>(latest);
    }

    private record Appointment(Instant at, Duration interval) {}

    /** How much later than due a feed was asked. */
    record Lateness(SimulatedFeed feed, Duration late, Duration interval) {
        double share() {
            return late.toMillis() / (double) interval.toMillis();
        }
    }
}
