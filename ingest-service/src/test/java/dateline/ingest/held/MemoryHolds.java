package dateline.ingest.held;

import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where versions wait, in memory; it can be away. */
public final class MemoryHolds implements HoldLog, HeldArticles {

    private final HoldBoard board = new HoldBoard();
    private final Map<Place, ArticleHeld> versions = new HashMap<>();
    private long next;
    private boolean away;

    public Holds holds() {
        return new Holds(board, this);
    }

    public HoldBoard board() {
        return board;
    }

    public void away(boolean isAway) {
        away = isAway;
    }

    /** How many versions lie on the log. */
    public int size() {
        return versions.size();
    }

    @Override
    public CompletableFuture<Hold> keep(ArticleHeld held, @Nullable String traceparent) {
        if (away) {
            return CompletableFuture.failedFuture(new IllegalStateException("nobody answers"));
        }
        Place place = new Place("held", 0, next++);
        versions.values().removeIf(known -> known.key().equals(held.key()));
        versions.put(place, held);
        return CompletableFuture.completedFuture(Hold.of(held, place));
    }

    @Override
    public CompletableFuture<Long> takeOff(Hold hold) {
        if (away) {
            return CompletableFuture.failedFuture(new IllegalStateException("nobody answers"));
        }
        versions.values().removeIf(known -> known.key().equals(ArticleHeld.key(hold.id(), hold.revision())));
        return CompletableFuture.completedFuture(next++);
    }

    @Override
    public Optional<Waiting> find(Hold hold) {
        if (away) {
            throw new IllegalStateException("nobody answers");
        }
        return Optional.ofNullable(versions.get(hold.place())).map(held -> new Waiting(held, null));
    }
}
