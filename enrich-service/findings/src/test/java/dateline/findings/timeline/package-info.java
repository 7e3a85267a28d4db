/** Literal articles in, exact events out. */
@NullMarked
package dateline.findings.timeline;

import org.jspecify.annotations.NullMarked;
