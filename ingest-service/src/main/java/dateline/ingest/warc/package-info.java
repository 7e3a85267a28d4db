/** Archives of the web (WARC, ARC): what their records hold is read by the formats it is written in. Pure. */
@NullMarked
package dateline.ingest.warc;

import org.jspecify.annotations.NullMarked;
