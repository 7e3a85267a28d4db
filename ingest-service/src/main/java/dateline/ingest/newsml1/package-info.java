/** NewsML 1.x, the XML of 2000 to 2003 that was replaced by NewsML-G2. Pure. */
@NullMarked
package dateline.ingest.newsml1;

import org.jspecify.annotations.NullMarked;
