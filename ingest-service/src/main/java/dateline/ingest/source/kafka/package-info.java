/** Sources on Kafka: a compacted topic that every instance reads, keyed by the source's id. */
@NullMarked
package dateline.ingest.source.kafka;

import org.jspecify.annotations.NullMarked;
