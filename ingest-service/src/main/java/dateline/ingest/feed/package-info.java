/**
 * Following feeds: what people set ({@link dateline.ingest.feed.Feed}), what was learnt
 * ({@link dateline.ingest.feed.FeedState}), and when which feed is asked. Every instance knows all feeds; each is asked by the one
 * instance that holds its share.
 */
@NullMarked
package dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
