/**
 * What to do with a version of an article, given what is remembered of it. Pure decisions over values: the rules of order and of
 * takedowns are here and nowhere else.
 */
@NullMarked
package dateline.ingest.receipt;

import org.jspecify.annotations.NullMarked;
