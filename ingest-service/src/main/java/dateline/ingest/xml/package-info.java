/** XML from strangers, read as a stream: no document type is followed, nothing is fetched, everything has a limit. Pure. */
@NullMarked
package dateline.ingest.xml;

import org.jspecify.annotations.NullMarked;
