package dateline.ingest.held;

import dateline.message.ArticleHeld;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions that wait, with their texts. Thread-safe. */
public interface HeldArticles {

    /**
     * The whole of a version; empty where it lies there no longer.
     *
     * @throws RuntimeException where the log does not answer
     */
    Optional<Waiting> find(Hold hold);

    /**
     * A version that waits.
     *
     * @param traceparent trace context of the request that brought it
     */
    record Waiting(ArticleHeld held, @Nullable String traceparent) {}
}
