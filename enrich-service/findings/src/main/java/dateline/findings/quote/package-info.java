/**
 * Who said what: strings in quotation marks and reported clauses, each with its speaker. Everything here works on one
 * article at a time and is used by one thread.
 */
@NullMarked
package dateline.findings.quote;

import org.jspecify.annotations.NullMarked;
