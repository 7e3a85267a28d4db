package dateline.index.document;

import dateline.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is left of an article that was taken down: enough to refuse whatever is older, and nothing of its text. */
record ArticleStub(
        ArticleId id,
        Instant indexedAt,
        String status,
        long revision,
        int generation,
        @Nullable Long bar,
        Withdrawal withdrawn,
        ChildSlots childSlots,
        boolean hidden) {}
