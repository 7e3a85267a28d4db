package dateline.ingest.retention;

import dateline.article.ArticleId;
import dateline.message.Stay;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Takes articles down whose time is over. Thread-safe. */
@FunctionalInterface
public interface Ending {

    /**
     * Takes an article down and bars it, if it is published still, and its time is over by what is known of it now.
     *
     * @param reason for people
     * @return whether it was taken down, once that is acknowledged
     */
    CompletableFuture<Boolean> end(ArticleId id, Predicate<Stay> over, String reason);
}
