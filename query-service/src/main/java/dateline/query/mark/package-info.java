/** Findings marked in the text they come from. Pure. */
@NullMarked
package dateline.query.mark;

import org.jspecify.annotations.NullMarked;
