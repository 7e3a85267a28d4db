/** How many of the times that people marked in texts are found, and with the right value. */
@NullMarked
package dateline.evaluation.timeline;

import org.jspecify.annotations.NullMarked;
