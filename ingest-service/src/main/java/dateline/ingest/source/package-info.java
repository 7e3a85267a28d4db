/**
 * Sources as records: what is kept of a publisher for all that comes from it, whichever way it comes. Plain Java; Kafka, HTTP and
 * YAML have packages of their own.
 */
@NullMarked
package dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
