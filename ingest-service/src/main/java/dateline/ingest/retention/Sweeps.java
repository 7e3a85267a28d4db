package dateline.ingest.retention;

import dateline.article.ArticleId;
import dateline.ingest.share.ShareHolder;
import dateline.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rounds over the articles of the shares that this instance holds: one as soon as it gets any, since who held them before may have
 * died in the middle, and then one at a time in a fixed rhythm. Two instances that take the same article down do no harm.
 * Thread-safe.
 */
public final class Sweeps implements ShareHolder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
    /** As many as the topic has partitions by which the shares are dealt out. */
    private static final int SHARES = Topic.PARTITIONS;

    private static final Duration LATER = Duration.ofSeconds(30);

    private final Round round;
    private final BooleanSupplier ready;
    private final Duration every;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Set<Integer> shares = new TreeSet<>();
    private boolean running;
    private Instant due = Instant.MIN;
    private @Nullable RoundSum last;
    private @Nullable String trouble;

    /**
     * Sweeps that hold no share yet.
     *
     * @param ready whether receipts and terms are known
     * @param perSecond how many articles are taken down in a second at most
     * @param every time between the beginnings of two rounds
     * @param counter is told the source of each article that was taken down
     */
    public Sweeps(
            ReceiptList receipts,
            Terms terms,
            Ending ending,
            BooleanSupplier ready,
            int perSecond,
            Duration every,
            Consumer<String> counter,
            InstantSource clock) {
        this.round = new Round(receipts, terms, ending, new EvenPace(perSecond), counter, clock);
        this.ready = ready;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public synchronized void take(Set<Integer> more) {
        shares.addAll(more);
        due = Instant.MIN;
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
        if (running || shares.isEmpty() || now.isBefore(due) || !ready.getAsBoolean()) {
            return;
        }
        running = true;
        due = now.plus(every);
        threads.execute(this::run);
    }

    /** What the last round came to that was not broken off. */
    public synchronized Optional<RoundSum> last() {
        return Optional.ofNullable(last);
    }

    /** Why the latest round was broken off; empty where it was not. */
    public synchronized Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void run() {
        try {
            done(round.run(this::isMine));
        } catch (InterruptedException e) {
            // The service stops; whoever takes the shares over looks at all again.
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            brokenOff(String.valueOf(e.getCause()));
        } catch (RuntimeException e) {
            brokenOff(e.toString());
        } finally {
            ended();
        }
    }

    private synchronized boolean isMine(ArticleId id) {
        return shares.contains(Integer.parseInt(id.value(), 0, 2, 16) % SHARES);
    }

    private synchronized void done(RoundSum sum) {
        last = sum;
        trouble = null;
        if (!sum.ended().isEmpty()) {
            LOG.info("Retention: {} receipts looked at; articles taken down: {}", sum.seen(), sum.ended());
        }
    }

    private synchronized void brokenOff(String reason) {
        LOG.warn("Articles whose retention is over cannot be taken down, trying again: {}", reason);
        trouble = reason;
        Instant again = clock.instant().plus(LATER);
        due = again.isBefore(due) ? again : due;
    }

    private synchronized void ended() {
        running = false;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
