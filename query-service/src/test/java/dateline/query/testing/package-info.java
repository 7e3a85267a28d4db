/** Findings for tests. */
@NullMarked
package dateline.query.testing;

import org.jspecify.annotations.NullMarked;
