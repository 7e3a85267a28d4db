/**
 * What every finder works on. Each kind of finding has a package of its own below this one; finders are pure: the same
 * input gives the same output, always.
 */
@NullMarked
package dateline.findings;

import org.jspecify.annotations.NullMarked;
