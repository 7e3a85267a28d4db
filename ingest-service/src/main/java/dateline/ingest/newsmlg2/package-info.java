/** NewsML-G2: news items, packages of them, and messages that carry several. Pure. */
@NullMarked
package dateline.ingest.newsmlg2;

import org.jspecify.annotations.NullMarked;
