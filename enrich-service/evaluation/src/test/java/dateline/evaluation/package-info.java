/** Facts about reading gold and scoring; no corpora needed. */
@NullMarked
package dateline.evaluation;

import org.jspecify.annotations.NullMarked;
