/** Starts and joins everything. */
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;
