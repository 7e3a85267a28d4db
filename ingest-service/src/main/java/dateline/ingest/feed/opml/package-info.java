/** Lists of feeds as other readers have them: OPML 1.0 and 2.0. */
@NullMarked
package dateline.ingest.feed.opml;

import org.jspecify.annotations.NullMarked;
