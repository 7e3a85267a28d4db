package dateline.ingest.held;

import dateline.article.ArticleId;
import dateline.ingest.receipt.Place;
import dateline.message.ArticleHeld;
import dateline.message.ArticleIngested;
import dateline.topic.Lane;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that waits, without its text.
 *
 * @param revision under which it will be published
 * @param until not to be published before
 * @param since when it came
 * @param source id of the source
 * @param place where the whole of it lies
 */
public record Hold(
        ArticleId id,
        long revision,
        String contentHash,
        Instant until,
        Instant since,
        Lane lane,
        String source,
        @Nullable String title,
        Place place) {

    public static Hold of(ArticleHeld held, Place place) {
        ArticleIngested article = held.article();
        return new Hold(
                article.id(),
                article.revision(),
                article.contentHash(),
                held.until(),
                article.ingestedAt(),
                held.lane(),
                article.source().id(),
                article.title(),
                place);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(until);
    }
}
