package dateline.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * What became of the pages that one visit asked for.
 *
 * @param read how many
 * @param failed how many could not be had or not be read
 * @param reason the first of them, in plain words; null where none failed
 * @param waiting how many are left for later visits
 */
public record PageSum(int read, int failed, @Nullable String reason, int waiting) {

    static final PageSum NONE = new PageSum(0, 0, null, 0);

    public PageSum {
        reason = reason == null ? null : Trouble.brief(reason);
    }

    PageSum oneRead() {
        return new PageSum(read + 1, failed, reason, waiting);
    }

    PageSum oneFailed(String why) {
        return new PageSum(read, failed + 1, reason == null ? why : reason, waiting);
    }

    PageSum leaving(int rest) {
        return new PageSum(read, failed, reason, rest);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
