/** Articles as plain text, the first line being the title. Pure. */
@NullMarked
package dateline.ingest.plaintext;

import org.jspecify.annotations.NullMarked;
