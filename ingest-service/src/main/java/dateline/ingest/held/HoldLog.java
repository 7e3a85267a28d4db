package dateline.ingest.held;

import dateline.message.ArticleHeld;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where versions wait. Both fail as the log of articles does. Thread-safe. */
public interface HoldLog {

    /** Keeps a version; done once that is acknowledged. */
    CompletableFuture<Hold> keep(ArticleHeld held, @Nullable String traceparent);

    /**
     * Takes a version off; done once that is acknowledged.
     *
     * @return the place of the mark that says so
     */
    CompletableFuture<Long> takeOff(Hold hold);
}
