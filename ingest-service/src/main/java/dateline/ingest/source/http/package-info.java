/** Sources over HTTP. */
@NullMarked
package dateline.ingest.source.http;

import org.jspecify.annotations.NullMarked;
