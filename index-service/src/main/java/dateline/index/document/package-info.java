/**
 * What the index keeps of an article, as plain values and JSON: message in, documents out, and the rule by which one state of
 * an article follows another. No I/O and no framework; the mappings in {@code elasticsearch/news-*-v1.json} are the other half
 * of this contract.
 */
@NullMarked
package dateline.index.document;

import org.jspecify.annotations.NullMarked;
