/** The document store on Elasticsearch: its client, its indices with their mappings, and its {@code _mget} and {@code _bulk}. */
@NullMarked
package dateline.index.elasticsearch;

import org.jspecify.annotations.NullMarked;
