/**
 * What happened when: every expression of time of an article is tied to the verb or noun that stands for an event, with the
 * clause that tells it and who takes part.
 */
@NullMarked
package dateline.findings.timeline;

import org.jspecify.annotations.NullMarked;
