/**
 * Feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed. What is not well-formed is read as far as a browser would read it. Pure.
 */
@NullMarked
package dateline.ingest.syndication;

import org.jspecify.annotations.NullMarked;
