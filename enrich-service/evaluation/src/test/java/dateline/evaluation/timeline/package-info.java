/** That the scorer counts right. */
@NullMarked
package dateline.evaluation.timeline;

import org.jspecify.annotations.NullMarked;
