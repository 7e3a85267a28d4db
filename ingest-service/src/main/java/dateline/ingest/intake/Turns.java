package dateline.ingest.intake;

import dateline.article.ArticleId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Lets the works on one article happen one after the other, while different articles do not wait for each other: a decision
 * needs the receipt that the previous one leaves. Thread-safe.
 */
final class Turns {

    private final ConcurrentMap<ArticleId, CompletableFuture<?>> last = new ConcurrentHashMap<>();
    private final Executor executor;

    /**
     * Turns to take.
     *
     * @param executor runs the works that had to wait; a long queue must not grow the stack
     */
    Turns(Executor executor) {
        this.executor = executor;
    }

    /** Runs the work at once where nobody is before it, else after that. */
    <T> CompletableFuture<T> take(ArticleId id, Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> turn = new CompletableFuture<>();
        CompletableFuture<?> before = last.put(id, turn);
        CompletableFuture<T> done = turn.whenComplete((result, failure) -> last.remove(id, turn));
        if (before == null) {
            run(work, turn);
        } else {
            var _ = before.whenCompleteAsync((result, failure) -> run(work, turn), executor);
        }
        return done;
    }

    private static <T> void run(Supplier<CompletableFuture<T>> work, CompletableFuture<T> turn) {
        try {
            var _ = work.get().whenComplete((result, failure) -> {
                if (failure == null) {
                    turn.complete(result);
                } else {
                    turn.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            turn.completeExceptionally(e);
        }
    }
}
