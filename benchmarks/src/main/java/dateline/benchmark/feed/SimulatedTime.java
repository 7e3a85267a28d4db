package dateline.benchmark.feed;

import dateline.ingest.fetch.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A clock that stands still while anybody works and jumps while everybody waits for it. Whoever waits has to run on its
 * {@link #threads()} and to wait by {@link #pause}. Thread-safe.
 */
final class SimulatedTime implements InstantSource, Pause {

    private final PriorityQueue<Sleeper> sleepers = new PriorityQueue<>(Comparator.comparing(Sleeper::until));
    private Instant now;
    private int awake;

    SimulatedTime(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        Sleeper sleeper = lie(time);
        try {
            sleeper.woken.await();
        } catch (InterruptedException e) {
            rise(sleeper);
            throw e;
        }
    }

    private synchronized Sleeper lie(Duration time) {
        Sleeper sleeper = new Sleeper(now.plus(time), new CountDownLatch(1));
        sleepers.add(sleeper);
        ended();
        return sleeper;
    }

    /** Nothing where somebody else woke it. */
    private synchronized void rise(Sleeper sleeper) {
        if (sleepers.remove(sleeper)) {
            awake++;
            sleeper.woken.countDown();
        }
    }

    /** When the first of those who wait goes on. */
    synchronized Optional<Instant> nextWaking() {
        return Optional.ofNullable(sleepers.peek()).map(Sleeper::until);
    }

    /** Returns when nobody works. */
    synchronized void settle() throws InterruptedException {
        while (awake > 0) {
            wait();
        }
    }

    /** Lets the time pass, those whose time comes going on at their very moment, and returns when nobody works. */
    synchronized void advance(Instant to) throws InterruptedException {
        settle();
        Sleeper next = sleepers.peek();
        while (next != null && !next.until.isAfter(to)) {
            now = next.until;
            rise(next);
            // One after the other, so that every run is the same.
            settle();
            next = sleepers.peek();
        }
        now = to;
    }

    /** Threads whose work holds the time up. */
    ExecutorService threads() {
        return new CountedThreads(Executors.newVirtualThreadPerTaskExecutor());
    }

    private synchronized void began() {
        awake++;
    }

    private synchronized void ended() {
        awake--;
        notifyAll();
    }

    private record Sleeper(Instant until, CountDownLatch woken) {}

    private final class CountedThreads extends AbstractExecutorService {
        private final ExecutorService threads;

        CountedThreads(ExecutorService threads) {
            this.threads = threads;
        }

        @Override
        public void execute(Runnable task) {
            began();
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    ended();
                }
            });
        }

        @Override
        public void shutdown() {
            threads.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return threads.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return threads.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return threads.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return threads.awaitTermination(timeout, unit);
        }
    }
}
