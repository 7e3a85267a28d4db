/**
 * How messages lie on Kafka: the CloudEvents 1.0 binding in binary mode, the topics, the dead letters, and the client settings
 * that the guarantees rest on. Keys and values are bytes on both sides, so that poison is a value and no exception of a
 * container.
 */
@NullMarked
package dateline.kafka;

import org.jspecify.annotations.NullMarked;
