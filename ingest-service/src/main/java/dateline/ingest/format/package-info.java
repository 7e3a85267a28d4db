/** Which formats are known, and how one is recognised: by what is declared, by the name of the file, by the first bytes. Pure. */
@NullMarked
package dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
