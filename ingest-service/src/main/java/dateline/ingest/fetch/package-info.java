/**
 * The one way in which this service makes requests of its own: which addresses may be reached, how far redirects are followed, how
 * much and how long is read, and how often a host is asked. Requests themselves are made by a {@link dateline.ingest.fetch.Wire}.
 */
@NullMarked
package dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
