package dateline.ingest.article;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a draft turned out to be. */
public sealed interface Normalized {

    /**
     * An article.
     *
     * @param version when the publisher made this version; null where it does not say
     */
    record Article(ArticleContent content, @Nullable Instant version) implements Normalized {}

    /**
     * The publisher takes an article down.
     *
     * @param version when the publisher did so; null where it does not say
     */
    record Withdrawal(
            ArticleId id,
            @Nullable Instant version,
            @Nullable String reason) implements Normalized {}

    /** Neither. */
    record Rejected(Rejection rejection) implements Normalized {}
}
