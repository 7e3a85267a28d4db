package dateline.ingest.receipt;

/** Where a record lies on Kafka. */
public record Place(String topic, int partition, long offset) {}
