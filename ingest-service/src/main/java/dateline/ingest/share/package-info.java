/** Work that several instances share: what it asks of whoever deals it out. */
@NullMarked
package dateline.ingest.share;

import org.jspecify.annotations.NullMarked;
