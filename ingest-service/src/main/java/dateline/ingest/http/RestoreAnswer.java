package dateline.ingest.http;

import dateline.article.ArticleId;

/**
 * What became of the wish to lift a bar.
 *
 * @param status always {@code restored}
 * @param republished whether the article is on its way again; where not, it no longer lies on Kafka and has to be sent again
 */
record RestoreAnswer(ArticleId id, long revision, String status, boolean republished) {}
