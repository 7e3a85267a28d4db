/** The index-service: enriched articles from Kafka to Elasticsearch. This package only wires. */
@NullMarked
package dateline.index;

import org.jspecify.annotations.NullMarked;
