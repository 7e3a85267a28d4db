/**
 * Feeds on Kafka: two compacted topics, one that people's word is written to and one that pollers write to, both partitioned by
 * the host of the feed; a consumer group on the first deals out the partitions.
 */
@NullMarked
package dateline.ingest.feed.kafka;

import org.jspecify.annotations.NullMarked;
