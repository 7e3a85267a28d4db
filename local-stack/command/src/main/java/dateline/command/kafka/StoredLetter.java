package dateline.command.kafka;

import dateline.kafka.DeadLetter;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A dead letter with where it lies.
 *
 * @param record as read, with the bytes that could not be digested
 */
public record StoredLetter(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {

    /** {@code PARTITION/OFFSET}, by which people name the letter. */
    public String place() {
        return record.partition() + "/" + record.offset();
    }

    /** When it was written. */
    public Instant at() {
        return Instant.ofEpochMilli(record.timestamp());
    }
}
