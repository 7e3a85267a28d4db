/** Reads the index over HTTP and JSON; no client library. */
@NullMarked
package dateline.command.elasticsearch;

import org.jspecify.annotations.NullMarked;
