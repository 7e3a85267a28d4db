/** News in JSON of the IPTC, versions 1, 2 and 3. Pure. */
@NullMarked
package dateline.ingest.ninjs;

import org.jspecify.annotations.NullMarked;
