/** A real browser for tests. */
@NullMarked
package dateline.query.browser;

import org.jspecify.annotations.NullMarked;
