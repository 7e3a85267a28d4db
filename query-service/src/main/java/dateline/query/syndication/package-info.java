/** Search results as Atom and JSON Feed. Pure. */
@NullMarked
package dateline.query.syndication;

import org.jspecify.annotations.NullMarked;
