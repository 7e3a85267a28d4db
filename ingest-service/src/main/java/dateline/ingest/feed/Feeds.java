package dateline.ingest.feed;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with feeds; any instance will do. Thread-safe. */
public final class Feeds {

    private final FeedBoard board;
    private final FeedLog log;
    private final InstantSource clock;

    public Feeds(FeedBoard board, FeedLog log, InstantSource clock) {
        this.board = board;
        this.log = log;
        this.clock = clock;
    }

    public List<Followed> all() {
        return board.all();
    }

    public Optional<Followed> find(String id) {
        return board.find(id);
    }

    /**
     * Follows a feed, or changes what is set of it.
     *
     * @return whether it is new
     */
    public boolean put(Feed feed) {
        List<Followed> before = board.everywhere(feed.id());
        log.set(feed);
        int share = log.share(feed.host());
        // Another host may mean another share: there it goes first, so that it is never nowhere.
        before.stream().filter(old -> old.share() != share).forEach(log::remove);
        return before.isEmpty();
    }

    /** Asks it no longer, but keeps it; empty where there is no such feed. */
    public Optional<Followed> pause(String id) {
        return changed(id, feed -> feed.paused(true, clock.instant()));
    }

    /** Asks it again. */
    public Optional<Followed> resume(String id) {
        return changed(id, feed -> feed.paused(false, clock.instant()));
    }

    /** Asks it as soon as may be, whatever its interval is, and reads all of it. */
    public Optional<Followed> fetch(String id) {
        return changed(id, feed -> feed.asked(clock.instant()));
    }

    /** Follows it no longer; false where there is no such feed. */
    public boolean remove(String id) {
        List<Followed> found = board.everywhere(id);
        found.forEach(log::remove);
        return !found.isEmpty();
    }

    private Optional<Followed> changed(String id, UnaryOperator<Feed> change) {
        return board.find(id).flatMap(followed -> {
            put(change.apply(followed.feed()));
            return board.find(id);
        });
    }
}
