package dateline.ingest.feed;

import dateline.ingest.intake.Unavailable;
import dateline.ingest.share.ShareHolder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the feeds of the shares that this instance holds when they are due: several at once, one at a time of each host,
 * and of those that fail no more than half as many at once. Thread-safe.
 */
public final class FeedPoller implements ShareHolder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final FeedBoard board;
    private final FeedVisitor visitor;
    private final FeedLog log;
    private final VisitCounter counter;
    private final InstantSource clock;
    private final int workers;
    private final ExecutorService threads;

    private final Set<Integer> shares = new TreeSet<>();
    private final Map<String, Running> running = new HashMap<>();
    /** By feed: the latest visit, which counts even where the log could not keep what was learnt. */
    private final Map<String, Visited> visited = new HashMap<>();

    /**
     * A poller that holds no share yet.
     *
     * @param workers how many feeds are asked at once
     */
    public FeedPoller(
            FeedBoard board, FeedVisitor visitor, FeedLog log, VisitCounter counter, InstantSource clock, int workers) {
        this(board, visitor, log, counter, clock, workers, Executors.newVirtualThreadPerTaskExecutor());
    }

    /**
     * A poller that holds no share yet.
     *
     * @param workers how many feeds are asked at once
     * @param threads that visits run on, one each; closed with the poller
     */
    public FeedPoller(
            FeedBoard board,
            FeedVisitor visitor,
            FeedLog log,
            VisitCounter counter,
            InstantSource clock,
            int workers,
            ExecutorService threads) {
        this.board = board;
        this.visitor = visitor;
        this.log = log;
        this.counter = counter;
        this.clock = clock;
        this.workers = workers;
        this.threads = threads;
    }

    /** The feeds of these shares are this instance's from now on. The board has to know all of them. */
    @Override
    public synchronized void take(Set<Integer> more) {
        shares.addAll(more);
    }

    /**
     * The feeds of these shares are another's from now on. Waits until those under way are done, so that the other one knows what
     * was learnt, but for so long at most; what is not done then is broken off.
     */
    @Override
    public void release(Set<Integer> fewer, Duration patience) throws InterruptedException {
        List<Running> ending;
        synchronized (this) {
            shares.removeAll(fewer);
            ending = running.values().stream()
                    .filter(visit -> fewer.contains(visit.share))
                    .toList();
        }
        Instant end = clock.instant().plus(patience);
        synchronized (this) {
            while (running.values().stream().anyMatch(ending::contains)
                    && clock.instant().isBefore(end)) {
                wait(100);
            }
        }
        ending.forEach(visit -> visit.thread.cancel(true));
    }

    /** The shares that this instance holds. */
    @Override
    public synchronized Set<Integer> shares() {
        return Set.copyOf(shares);
    }

    /** Starts everything that is due and can be started; to be called again and again. */
    @Override
    public synchronized void look() {
        Instant now = clock.instant();
        List<Followed> due = board.within(shares).stream()
                .filter(followed -> due(followed).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(
                        (Followed followed) -> due(followed).orElse(now)))
                .toList();
        for (Followed followed : due) {
            if (running.size() >= workers) {
                return;
            }
            if (!underWay(followed.feed()) && !(followed.fails() && failingAreMany())) {
                start(followed);
            }
        }
    }

    private Optional<Instant> due(Followed followed) {
        Visited own = visited.get(followed.feed().id());
        return own == null || own.isKnownTo(followed)
                ? followed.due()
                : followed.due().map(at -> at.isBefore(own.next) ? own.next : at);
    }

    private boolean underWay(Feed feed) {
        return running.containsKey(feed.id())
                || running.values().stream().anyMatch(visit -> visit.host.equals(feed.host()));
    }

    /** A feed that fails may hold a worker until a time limit: others are not to wait for that. */
    private boolean failingAreMany() {
        return running.values().stream().filter(Running::failing).count() >= Math.max(1, workers / 2);
    }

    private void start(Followed followed) {
        Feed feed = followed.feed();
        Future<?> thread = threads.submit(() -> visit(followed));
        running.put(feed.id(), new Running(followed.share(), feed.host(), followed.fails(), thread));
    }

    private void visit(Followed followed) {
        Feed feed = followed.feed();
        Instant start = clock.instant();
        Instant next = start.plus(LATER);
        try {
            Visit visit = visitor.visit(followed);
            counter.count(visit.word());
            next = kept(followed, visit, next);
        } catch (InterruptedException e) {
            LOG.info("Feed {} was left in the middle", feed.id());
        } catch (RuntimeException e) {
            // One odd feed must not end the others.
            LOG.error("Feed {} could not be asked, trying again", feed.id(), e);
        } finally {
            done(feed.id(), new Visited(start, next));
        }
    }

    private Instant kept(Followed followed, Visit visit, Instant later) {
        return switch (visit) {
            case Visit.Later(String reason) -> {
                LOG.warn("Articles of feed {} wait: {}", followed.feed().id(), reason);
                yield later;
            }
            case Visit.Learnt(String word, FeedState state) -> {
                tell(followed, state);
                try {
                    log.learn(followed.share(), state);
                } catch (Unavailable away) {
                    LOG.warn("What was learnt of feed {} is not kept: {}", state.feed(), away.getMessage());
                }
                yield state.next();
            }
        };
    }

    /** Only what is news: that it fails, and that it works again. */
    private static void tell(Followed before, FeedState state) {
        if (state.trouble() != null && !before.fails()) {
            LOG.warn("Feed {} fails: {}", state.feed(), state.trouble().reason());
        } else if (state.trouble() == null && before.fails()) {
            LOG.info("Feed {} works again", state.feed());
        }
    }

    private synchronized void done(String id, Visited visit) {
        running.remove(id);
        visited.put(id, visit);
        notifyAll();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    /** When a visit began, and what it said of the next. */
    private record Visited(Instant start, Instant next) {

        /** Whether the board has it, or people ask for another or have set the feed anew since: then it says nothing of the next. */
        boolean isKnownTo(Followed followed) {
            Instant asked = followed.feed().fetchAsked();
            return followed.learnt()
                            .filter(state -> !state.attempted().isBefore(start))
                            .isPresent()
                    || followed.feed().changed().isAfter(start)
                    || (asked != null && asked.isAfter(start));
        }
    }

    private record Running(int share, String host, boolean failing, Future<?> thread) {}
}
