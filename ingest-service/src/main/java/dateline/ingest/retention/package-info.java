/** How long articles may be kept, and the taking down of those whose time is over. The receipts tell which there are. */
@NullMarked
package dateline.ingest.retention;

import org.jspecify.annotations.NullMarked;
