/** Site maps: lists of a site's pages, with what news site maps say of each. They hold no articles, only links to follow. Pure. */
@NullMarked
package dateline.ingest.sitemap;

import org.jspecify.annotations.NullMarked;
