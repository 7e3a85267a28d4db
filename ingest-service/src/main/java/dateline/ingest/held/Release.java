package dateline.ingest.held;

import dateline.message.ArticleHeld;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The way out of what has waited long enough. Thread-safe. */
@FunctionalInterface
public interface Release {

    /**
     * Publishes a version, unless it is out of date, and lifts its hold.
     *
     * @return what became of it in one word, once all is acknowledged
     */
    CompletableFuture<String> release(Hold hold, ArticleHeld held, @Nullable String traceparent);
}
