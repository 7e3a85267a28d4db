/** From bytes to text the way browsers do it: a byte order mark, what is declared outside, what is declared inside, the bytes. Pure. */
@NullMarked
package dateline.ingest.charset;

import org.jspecify.annotations.NullMarked;
