/** What was found, with no more of a text than its source allows to be shown, and where it is asked for. Pure. */
@NullMarked
package dateline.query.found;

import org.jspecify.annotations.NullMarked;
