/** What the tests of all finders share. */
@NullMarked
package dateline.findings;

import org.jspecify.annotations.NullMarked;
