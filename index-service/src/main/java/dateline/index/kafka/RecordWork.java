package dateline.index.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What is done with the records of one poll. Has to be thread-safe. */
public interface RecordWork {

    /**
     * Returns when the offsets of the records may be committed.
     *
     * @throws InterruptedException if interrupted; then they may not
     */
    void process(Iterable<ConsumerRecord<byte[], byte[]>> polled, int count) throws InterruptedException;
}
