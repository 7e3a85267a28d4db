/** The SGML of the collection Reuters-21578. Pure. */
@NullMarked
package dateline.ingest.sgml;

import org.jspecify.annotations.NullMarked;
