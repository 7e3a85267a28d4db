package dateline.ingest.held;

import dateline.article.ArticleId;
import dateline.message.ArticleHeld;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The versions that wait: on the log, and what is known of them here. Thread-safe. */
public final class Holds {

    private final HoldBoard board;
    private final HoldLog log;

    public Holds(HoldBoard board, HoldLog log) {
        this.board = board;
        this.log = log;
    }

    /** The newest version of an article that waits. */
    public Optional<Hold> find(ArticleId id) {
        return board.find(id);
    }

    /** Whether a version of this revision or an older one waits. */
    public boolean any(ArticleId id, long revision) {
        return !board.upTo(id, revision).isEmpty();
    }

    /** Keeps a version; done once that is acknowledged. */
    public CompletableFuture<Hold> keep(ArticleHeld held, @Nullable String traceparent) {
        return log.keep(held, traceparent).thenApply(hold -> {
            board.written(hold);
            return hold;
        });
    }

    /** Lifts every version up to a revision; done once that is acknowledged. */
    public CompletableFuture<Void> lift(ArticleId id, long revision) {
        List<CompletableFuture<Void>> lifted = board.upTo(id, revision).stream()
                .map(hold -> log.takeOff(hold).thenAccept(offset -> board.taken(hold.id(), hold.revision(), offset)))
                .toList();
        return CompletableFuture.allOf(lifted.toArray(CompletableFuture<?>[]::new));
    }
}
