/**
 * Expressions of time in a text and what they mean on the calendar. Own rules over the characters of a sentence; the
 * engine's tags serve only to tell "met on Monday" from "will meet on Monday". Nothing but the publication date and the
 * text itself is counted from: no clock is read, and the same article gives the same dates, always.
 */
@NullMarked
package dateline.findings.timeline.expression;

import org.jspecify.annotations.NullMarked;
