/** Articles as JSON: one object, or one object a line. Pure. */
@NullMarked
package dateline.ingest.json;

import org.jspecify.annotations.NullMarked;
