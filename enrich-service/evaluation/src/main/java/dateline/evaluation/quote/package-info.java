/** Scores the quotes that are found against articles in which people marked them. */
@NullMarked
package dateline.evaluation.quote;

import org.jspecify.annotations.NullMarked;
