package dateline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.article.ArticleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article.
 *
 * @param revision of the newest state known, which is this version's where it was accepted or is held
 * @param status accepted, unchanged, superseded, barred or held
 * @param heldUntil when it is published, where it is held
 * @param ignoredFields how many fields nothing could be done with
 * @param receipt where to look it up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleAnswer(
        ArticleId id,
        long revision,
        String status,
        @Nullable Instant heldUntil,
        int ignoredFields,
        String receipt) {

    static ArticleAnswer of(ArticleId id, long revision, String status, int ignoredFields) {
        return of(id, revision, status, null, ignoredFields);
    }

    static ArticleAnswer of(
            ArticleId id, long revision, String status, @Nullable Instant heldUntil, int ignoredFields) {
        return new ArticleAnswer(id, revision, status, heldUntil, ignoredFields, "/v1/receipts/" + id);
    }
}
