package dateline.index.batch;

import dateline.index.document.DocumentKind;
import dateline.index.document.Documents;
import dateline.message.EnrichedMessage;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be written.
 *
 * @param decisive the message that its documents come from
 * @param stored as read before; null where there was none
 */
record PlannedArticle(
        ArticleMessages source,
        Plan plan,
        EnrichedMessage decisive,
        Documents documents,
        @Nullable StoredArticle stored) {

    Write write() {
        Write.Condition condition = stored == null
                ? new Write.Condition.Absent()
                : new Write.Condition.Unchanged(stored.seqNo(), stored.primaryTerm());
        return new Write(DocumentKind.ARTICLE, documents.id().value(), documents.article(), condition);
    }
}
