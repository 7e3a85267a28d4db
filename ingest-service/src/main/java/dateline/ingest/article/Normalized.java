package dateline.ingest.article;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a draft turned out to be. */
public sealed interface Normalized {

    /** What the wish to take an article down turned out to be. */
    sealed interface Takedown extends Normalized permits Withdrawal, Rejected {}

    /**
     * An article.
     *
     * @param version when the publisher made this version; null where it does not say
     * @param embargoedUntil not to be published before; null where it may be published at once
     */
    record Article(
            ArticleContent content,
            @Nullable Instant version,
            @Nullable Instant embargoedUntil) implements Normalized {}

    /**
     * An article is taken down.
     *
     * @param version when the publisher did so; null where it does not say, and for an operator
     */
    record Withdrawal(
            ArticleId id,
            @Nullable Instant version,
            @Nullable String reason) implements Takedown {}

    /** Neither. */
    record Rejected(Rejection rejection) implements Takedown {}
}
