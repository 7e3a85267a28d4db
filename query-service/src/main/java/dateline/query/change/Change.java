package dateline.query.change;

import org.jspecify.annotations.Nullable;

/**
 * What an article, or one place for a finding in it, holds now. A later change of the same id replaces it; one of an older
 * {@code (revision, generation)} may be passed over.
 *
 * @param id of the article, or of the place: {@code ARTICLE:quote:0}
 * @param what new where the article was never there before; revised for any other that is there; withdrawn for one that is not,
 *     and for places that hold nothing any more
 * @param now the article or finding as lists have it, with no more of the text than may be shown; null for what was withdrawn, and for
 *     findings of an article of which only the link may be shown
 */
public record Change(
        Stream of,
        What what,
        String id,
        String articleId,
        long revision,
        int generation,
        @Nullable Object now) {

    /** What happened. */
    public enum What {
        NEW,
        REVISED,
        WITHDRAWN
    }
}
