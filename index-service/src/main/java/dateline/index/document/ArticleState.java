package dateline.index.document;

import dateline.message.ArticleEnriched;
import dateline.message.Extractor;
import java.util.Comparator;

/**
 * Orders everything that was ever said of one article, whatever order it arrives in: by revision, then by generation. A
 * withdrawal has the generation after the last one that an extractor may have, so that it beats every reading of the same
 * revision.
 *
 * @param revision milliseconds since 1970
 */
public record ArticleState(long revision, int generation) implements Comparable<ArticleState> {

    static final int WITHDRAWN = Extractor.MAX_GENERATION + 1;

    private static final int GENERATIONS = 1024;
    private static final Comparator<ArticleState> ORDER =
            Comparator.comparingLong(ArticleState::revision).thenComparingInt(ArticleState::generation);

    public ArticleState {
        if (revision < 0 || revision >= Long.MAX_VALUE / GENERATIONS) {
            throw new IllegalArgumentException("revision " + revision + " does not fit a version of Elasticsearch");
        }
        if (generation < 0 || generation >= GENERATIONS) {
            throw new IllegalArgumentException("generation " + generation + " does not fit a version of Elasticsearch");
        }
    }

    static ArticleState of(ArticleEnriched article) {
        return new ArticleState(article.revision(), article.extractor().generation());
    }

    static ArticleState ofWithdrawal(long revision) {
        return new ArticleState(revision, WITHDRAWN);
    }

    /** The external version of the children; orders as the states do. */
    public long version() {
        return revision * GENERATIONS + generation;
    }

    @Override
    public int compareTo(ArticleState other) {
        return ORDER.compare(this, other);
    }
}
