/** Kafka under the intake: the producer, the copy of the receipts, the topics. */
@NullMarked
package dateline.ingest.kafka;

import org.jspecify.annotations.NullMarked;
