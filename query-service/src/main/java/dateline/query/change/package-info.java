/** What became new, was revised or withdrawn, read without gaps. Pure. */
@NullMarked
package dateline.query.change;

import org.jspecify.annotations.NullMarked;
