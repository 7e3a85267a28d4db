package dateline.ingest.intake;

import dateline.article.ArticleContent;
import dateline.article.ArticleId;
import dateline.ingest.article.Rejection;

/** What would become of something if it were sent. */
public sealed interface Rehearsed {

    /**
     * An article.
     *
     * @param outcome in the words of {@link Outcome#word()}
     */
    record Article(ArticleContent content, String outcome) implements Rehearsed {}

    /** A takedown of an article. */
    record Takedown(ArticleId id, String outcome) implements Rehearsed {}

    /** Neither. */
    record Rejected(Rejection rejection) implements Rehearsed {}
}
