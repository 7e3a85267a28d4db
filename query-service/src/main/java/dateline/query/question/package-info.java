/** What readers ask for, held within bounds: words, names, days, pages. Pure. */
@NullMarked
package dateline.query.question;

import org.jspecify.annotations.NullMarked;
