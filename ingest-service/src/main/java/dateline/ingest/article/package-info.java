/**
 * From what a sender wrote to an article as it travels: clean text, canonical URL, dates, identity, limits. Pure: no I/O, no
 * framework; the same draft gives the same article on every machine.
 */
@NullMarked
package dateline.ingest.article;

import org.jspecify.annotations.NullMarked;
