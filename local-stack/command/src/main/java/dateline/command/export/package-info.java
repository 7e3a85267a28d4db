/** Findings as rows with named columns, as CSV or JSON lines, for other programs and for checking by hand. */
@NullMarked
package dateline.command.export;

import org.jspecify.annotations.NullMarked;
