package dateline.ingest.http;

import dateline.article.ArticleId;
import dateline.message.Receipt;

/**
 * What became of one article.
 *
 * @param revision of the newest state known, which is this version's where it was accepted
 * @param status accepted, unchanged, superseded or barred
 * @param ignoredFields how many fields nothing could be done with
 * @param receipt where to look it up
 */
record ArticleAnswer(ArticleId id, long revision, String status, int ignoredFields, String receipt) {

    static ArticleAnswer of(Receipt receipt, String status, int ignoredFields) {
        return new ArticleAnswer(
                receipt.id(), receipt.revision(), status, ignoredFields, "/v1/receipts/" + receipt.id());
    }
}
