/**
 * Requests by Apache HttpClient, which connects to the very addresses that were checked: a name that resolves to another address
 * the next time gains nothing by it.
 */
@NullMarked
package dateline.ingest.fetch.apache;

import org.jspecify.annotations.NullMarked;
