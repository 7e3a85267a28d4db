/**
 * The lanes of enrichment on Kafka: a poll is worked on in parallel, its answers are sent in order, and its offsets are
 * committed only when the broker has acknowledged all of them.
 */
@NullMarked
package dateline.enrich.kafka;

import org.jspecify.annotations.NullMarked;
