package dateline.command.stack;

import dateline.command.stack.PartState.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Starts one part, and starts it again when it ends unasked. {@link #stop} may be called by another thread at any time. */
final class PartKeeper {

    private static final Duration READY_LIMIT = Duration.ofMinutes(5);

    private final PartPlan plan;
    private final RestartPolicy policy;
    private final Board board;
    private @Nullable RunningPart part;
    private boolean stopping;

    PartKeeper(PartPlan plan, RestartPolicy policy, Board board) {
        this.plan = plan;
        this.policy = policy;
        this.board = board;
    }

    /** Starts the part and waits until it is ready; throws, with a sentence that says why, where that fails. */
    void start() throws InterruptedException {
        Instant begin = board.now();
        RunningPart started = begin();
        tell(state -> state.to(Phase.STARTING, started.pid(), board.now()));
        started.awaitReady(READY_LIMIT);
        long millis = Duration.between(begin, board.now()).toMillis();
        tell(state -> state.to(Phase.RUNNING, started.pid(), board.now()).took(millis));
    }

    /** Once the part is being stopped only {@link #stop} tells about it: a start that it overtook must not call the part running. */
    private synchronized void tell(UnaryOperator<PartState> change) {
        if (!stopping) {
            board.part(plan.name(), change);
        }
    }

    private synchronized RunningPart begin() {
        if (stopping) {
            throw new StackFailure("the stack is being stopped");
        }
        RunningPart started = plan.start().get();
        part = started;
        return started;
    }

    /** Returns when the part is stopped. */
    void keep() throws InterruptedException {
        int endsInARow = 0;
        Instant startedAt = board.now();
        while (awaitEnd()) {
            endsInARow = policy.endsInARow(endsInARow, Duration.between(startedAt, board.now()));
            tell(state -> state.failed("it ended unasked", board.now()));
            pause(policy.pause(endsInARow));
            startedAt = board.now();
            startAgain();
        }
    }

    /** Whether the part ended unasked. */
    private boolean awaitEnd() throws InterruptedException {
        RunningPart current = current();
        if (current != null) {
            current.awaitEnd();
            current.stop(Duration.ZERO);
        }
        return !isStopping();
    }

    /** Starts it; where that fails, {@link #keep} tries again. */
    void startOrRetry() throws InterruptedException {
        startAgain();
    }

    private void startAgain() throws InterruptedException {
        try {
            start();
        } catch (RuntimeException e) {
            // Not the end of it: the next pause is longer, and status shows the reason until then.
            tell(state -> state.failed(e.getMessage() == null ? e.toString() : e.getMessage(), board.now()));
            RunningPart current = current();
            if (current != null && !isStopping()) {
                current.stop(Duration.ZERO);
            }
        }
    }

    private synchronized void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); left > 0 && !stopping; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** Ends the part for good. */
    void stop(Duration orderly) {
        RunningPart current = beginStop();
        if (current == null) {
            return;
        }
        Instant begin = board.now();
        board.part(plan.name(), state -> state.to(Phase.STOPPING, state.pid(), board.now()));
        current.stop(orderly);
        long millis = Duration.between(begin, board.now()).toMillis();
        board.part(
                plan.name(), state -> state.to(Phase.STOPPED, null, board.now()).took(millis));
    }

    private synchronized @Nullable RunningPart beginStop() {
        stopping = true;
        notifyAll();
        return part;
    }

    private synchronized @Nullable RunningPart current() {
        return part;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }
}
