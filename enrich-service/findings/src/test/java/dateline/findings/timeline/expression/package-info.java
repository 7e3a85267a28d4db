/** Literal sentences in, exact dates out. */
@NullMarked
package dateline.findings.timeline.expression;

import org.jspecify.annotations.NullMarked;
