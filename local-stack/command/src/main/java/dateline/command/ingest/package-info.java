/** Talks to ingest-service over HTTP. */
@NullMarked
package dateline.command.ingest;

import org.jspecify.annotations.NullMarked;
