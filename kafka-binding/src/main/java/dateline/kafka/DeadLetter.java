package dateline.kafka;

/**
 * What is known of a record that a stage gave up on.
 *
 * @param key of the record, mostly the article id; empty where it had none
 * @param stage that gave up
 * @param topic with partition and offset: where the record came from
 * @param at when it was given up, ISO 8601; empty where the letter does not say
 */
public record DeadLetter(
        String key, String stage, String reason, String topic, int partition, long offset, String at) {}
