package dateline.ingest.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Keeps what records say, all of which have a key. Is called by one thread, and never fails for what a record holds. */
@FunctionalInterface
public interface RecordKeeper {

    void keep(ConsumerRecord<byte[], byte[]> record);
}
