/**
 * The way of a draft to its answer: normalise, decide by the receipt, publish the article, then its receipt, and only then
 * answer. What it needs of the outside (a log to publish to, a memory of receipts) it states as interfaces.
 */
@NullMarked
package dateline.ingest.intake;

import org.jspecify.annotations.NullMarked;
