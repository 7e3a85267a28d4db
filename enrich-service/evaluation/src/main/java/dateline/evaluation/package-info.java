/**
 * Scorers that hold the findings against annotated texts of others. The texts lie outside the project, in the folder that the
 * system property {@code dateline.corpora} or the environment variable {@code DATELINE_CORPORA} names.
 */
@NullMarked
package dateline.evaluation;

import org.jspecify.annotations.NullMarked;
