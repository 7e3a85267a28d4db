/**
 * What reading an article yields: entities, quotes, dated events. Offsets are half-open {@code [start, end)} in UTF-16 code
 * units of the article's body, and {@code body.substring(start, end)} is the mention, always.
 */
@NullMarked
package dateline.finding;

import org.jspecify.annotations.NullMarked;
