package dateline.ingest.held;

import dateline.ingest.share.ShareHolder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Releases what is due of the shares that this instance holds, a few at once, since each is a whole text in memory. A share may be
 * given up in the middle of a release: two instances that publish the same version do no harm. What fails is tried again later.
 * Thread-safe.
 */
public final class Releases implements ShareHolder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final HoldBoard board;
    private final HeldArticles articles;
    private final Release release;
    private final Consumer<String> counter;
    private final InstantSource clock;
    private final int workers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Set<Integer> shares = new TreeSet<>();
    private final Set<Hold> running = new HashSet<>();
    /** What could not be released, with when to try again. */
    private final Map<Hold, Instant> failed = new HashMap<>();

    /**
     * Releases that hold no share yet.
     *
     * @param counter is told what became of each, in one word
     * @param workers how many versions are released at once
     */
    public Releases(
            HoldBoard board,
            HeldArticles articles,
            Release release,
            Consumer<String> counter,
            InstantSource clock,
            int workers) {
        this.board = board;
        this.articles = articles;
        this.release = release;
        this.counter = counter;
        this.clock = clock;
        this.workers = workers;
    }

    @Override
    public synchronized void take(Set<Integer> more) {
        shares.addAll(more);
    }

    @Override
    public synchronized void release(Set<Integer> fewer, Duration patience) {
        shares.removeAll(fewer);
    }

    @Override
    public synchronized Set<Integer> shares() {
        return Set.copyOf(shares);
    }

    @Override
    public synchronized void look() {
        Instant now = clock.instant();
        List<Hold> due = board.due(shares, now);
        failed.keySet().retainAll(due);
        due.stream()
                .filter(hold -> !running.contains(hold))
                .filter(hold -> !failed.getOrDefault(hold, now).isAfter(now))
                .limit(workers - running.size())
                .forEach(this::start);
    }

    private void start(Hold hold) {
        running.add(hold);
        threads.execute(() -> run(hold));
    }

    private void run(Hold hold) {
        boolean done = false;
        try {
            done = released(hold);
        } catch (InterruptedException e) {
            // The service stops; whoever takes the share over releases it.
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.warn("Article {} cannot be released, trying again: {}", hold.id(), String.valueOf(e.getCause()));
        } catch (RuntimeException e) {
            LOG.warn("Article {} cannot be released, trying again", hold.id(), e);
        } finally {
            ended(hold, done);
        }
    }

    private boolean released(Hold hold) throws InterruptedException, ExecutionException {
        HeldArticles.Waiting waiting = articles.find(hold).orElse(null);
        if (waiting == null) {
            LOG.warn("Article {} does not lie at {} any more, looking again", hold.id(), hold.place());
            return false;
        }
        counter.accept(
                release.release(hold, waiting.held(), waiting.traceparent()).get());
        return true;
    }

    private synchronized void ended(Hold hold, boolean done) {
        running.remove(hold);
        if (!done) {
            failed.put(hold, clock.instant().plus(LATER));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
