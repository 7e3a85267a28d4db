/** The service over HTTP. Every error is a problem document by RFC 9457. */
@NullMarked
package dateline.ingest.http;

import org.jspecify.annotations.NullMarked;
