/** Pages for readers, rendered here. */
@NullMarked
package dateline.query.page;

import org.jspecify.annotations.NullMarked;
