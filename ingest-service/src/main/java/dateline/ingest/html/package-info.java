/** HTML as text. Pure. */
@NullMarked
package dateline.ingest.html;

import org.jspecify.annotations.NullMarked;
