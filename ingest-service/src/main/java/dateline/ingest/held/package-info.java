/** Articles under embargo: which of them wait, what becomes of another version meanwhile, and their release when the time comes. */
@NullMarked
package dateline.ingest.held;

import org.jspecify.annotations.NullMarked;
