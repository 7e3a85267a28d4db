/**
 * Where formats plug in: bytes become drafts of articles or reasons, one at a time, in the order of the input and in memory
 * that does not grow with it.
 */
@NullMarked
package dateline.ingest.reader;

import org.jspecify.annotations.NullMarked;
