/** Feeds over HTTP: what people set and what was learnt in one answer, and lists of feeds as OPML. */
@NullMarked
package dateline.ingest.feed.http;

import org.jspecify.annotations.NullMarked;
