package dateline.ingest.intake;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.topic.Lane;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes streams of articles in, many at a time but never more than a window of bytes, which is what bounds memory and makes a
 * sender wait. Thread-safe; every stream has a window of its own.
 */
public final class BatchIntake {

    private final Intake intake;
    private final MemoryBudget budget;
    private final int window;
    private final int rejectionsTold;

    /**
     * An intake of streams.
     *
     * @param window bytes of articles of one stream that may wait for their acknowledgement
     * @param rejectionsTold how many rejections a sum lists
     * @param budget which all streams share
     */
    public BatchIntake(Intake intake, int window, int rejectionsTold, MemoryBudget budget) {
        this.intake = intake;
        this.budget = budget;
        this.window = window;
        this.rejectionsTold = rejectionsTold;
    }

    /**
     * Reads everything, waits for every acknowledgement, then answers one sum.
     *
     * @param everyRejection is told all rejections, in no order, by one thread at a time
     * @throws BatchBroken where the input or the log failed, after everything under way was answered
     */
    public BatchSum take(
            Readings readings, Lane lane, @Nullable String traceparent, Consumer<LineRejection> everyRejection)
            throws BatchBroken, InterruptedException {
        Run run = new Run(new BatchTally(rejectionsTold, everyRejection), lane, traceparent);
        @Nullable Throwable failure = run.readAll(readings);
        run.awaitAnswers();
        failure = failure == null ? run.failure.get() : failure;
        if (failure != null) {
            throw new BatchBroken(failure, run.tally.sum());
        }
        return run.tally.sum();
    }

    private final class Run {
        private final BatchTally tally;
        private final Lane lane;
        private final @Nullable String traceparent;
        private final Semaphore free = new Semaphore(window, true);
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Run(BatchTally tally, Lane lane, @Nullable String traceparent) {
            this.tally = tally;
            this.lane = lane;
            this.traceparent = traceparent;
        }

        @Nullable
        Throwable readAll(Readings readings) throws InterruptedException {
            try {
                Reading reading = readings.next();
                while (reading != null && failure.get() == null) {
                    take(reading);
                    reading = readings.next();
                }
                return null;
            } catch (IOException | Unavailable e) {
                return e;
            }
        }

        private void take(Reading reading) throws InterruptedException {
            switch (reading) {
                case Reading.Unreadable(long line, var rejection) -> {
                    tally.read(0);
                    tally.count(line, new Outcome.Rejected(rejection));
                }
                case Reading.Found(long line, var draft, int ignored) -> send(line, draft, ignored);
            }
        }

        private void send(long line, Draft draft, int ignored) throws InterruptedException {
            long size = DraftSize.of(draft);
            int cost = Math.toIntExact(Math.min(window, size));
            free.acquire(cost);
            if (failure.get() != null) {
                // What made room was the failure: nothing is sent after it.
                free.release(cost);
                return;
            }
            tally.read(ignored);
            int held = hold(size, cost);
            var _ = taken(draft).whenComplete((outcome, thrown) -> {
                if (thrown == null) {
                    tally.count(line, outcome);
                } else {
                    tally.unanswered();
                    failure.compareAndSet(
                            null,
                            thrown instanceof CompletionException e && e.getCause() != null ? e.getCause() : thrown);
                }
                budget.giveBack(held);
                free.release(cost);
            });
        }

        private int hold(long size, int cost) throws InterruptedException {
            try {
                return budget.take(size);
            } catch (Unavailable | InterruptedException e) {
                tally.unanswered();
                free.release(cost);
                throw e;
            }
        }

        /** A bug must not keep what was held for the article. */
        private CompletableFuture<Outcome> taken(Draft draft) {
            try {
                return intake.take(draft, lane, traceparent);
            } catch (RuntimeException bug) {
                return CompletableFuture.failedFuture(bug);
            }
        }

        void awaitAnswers() throws InterruptedException {
            free.acquire(window);
        }
    }
}
