package dateline.command.stack;

import dateline.command.stack.IndexVersions.IndexPart;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps an index-service for each version of the indices that the stack keeps, and follows when {@code index-versions.json} changes.
 * {@link #stop} may be called by another thread at any time.
 */
final class IndexKeepers {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final StateFile<IndexVersions> versions;
    private final Function<IndexPart, PartPlan> plans;
    private final Board board;
    private final PrintStream log;
    private final Map<IndexPart, PartKeeper> keepers = new HashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    IndexKeepers(StateFile<IndexVersions> versions, Function<IndexPart, PartPlan> plans, Board board, PrintStream log) {
        this.versions = versions;
        this.plans = plans;
        this.board = board;
        this.log = log;
    }

    /** Those to start the stack with; {@link #follow} keeps them. */
    synchronized List<PartKeeper> first() {
        if (stopping.getCount() > 0) {
            wanted().forEach(part -> keepers.put(part, keeper(part)));
        }
        return List.copyOf(keepers.values());
    }

    /** Keeps what runs, and what is wanted later; returns when all is stopped. */
    void follow() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        synchronized (this) {
            keepers.values().forEach(keeper -> threads.add(keep(keeper)));
        }
        while (stopping.getCount() > 0) {
            try {
                leave(unwanted());
                missing().forEach(keeper -> threads.add(startAndKeep(keeper)));
            } catch (RuntimeException e) {
                log.println("the versions of the indices are not followed: " + e);
            }
            var _ = stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private List<IndexPart> wanted() {
        return versions.read().orElse(IndexVersions.FIRST).parts();
    }

    private synchronized Map<IndexPart, PartKeeper> unwanted() {
        Map<IndexPart, PartKeeper> unwanted = new HashMap<>(keepers);
        wanted().forEach(unwanted::remove);
        return unwanted;
    }

    /** First, so that name and port are free for those that come. */
    private void leave(Map<IndexPart, PartKeeper> unwanted) {
        unwanted.forEach((part, keeper) -> {
            keeper.stop(Supervisor.ORDERLY);
            board.remove(part.name());
            synchronized (this) {
                keepers.remove(part);
            }
        });
    }

    private synchronized List<PartKeeper> missing() {
        List<PartKeeper> missing = new ArrayList<>();
        for (IndexPart part : stopping.getCount() > 0 ? wanted() : List.<IndexPart>of()) {
            if (!keepers.containsKey(part)) {
                PartKeeper keeper = keeper(part);
                keepers.put(part, keeper);
                missing.add(keeper);
            }
        }
        return missing;
    }

    private PartKeeper keeper(IndexPart part) {
        PartPlan plan = plans.apply(part);
        board.add(plan);
        return new PartKeeper(plan, RestartPolicy.DEFAULT, board);
    }

    private Thread startAndKeep(PartKeeper keeper) {
        return Thread.ofPlatform().start(() -> {
            try {
                keeper.startOrRetry();
                keeper.keep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Thread keep(PartKeeper keeper) {
        return Thread.ofPlatform().start(() -> {
            try {
                keeper.keep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Follows no more, and gives what is to be stopped. */
    synchronized List<PartKeeper> stop() {
        stopping.countDown();
        return List.copyOf(keepers.values());
    }
}
