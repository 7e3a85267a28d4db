package dateline.ingest.kafka;

import dateline.ingest.intake.Unavailable;
import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes to compacted topics with the producer of the service, whose time limits hold. Thread-safe. */
public final class KeyedWriter {

    private final Producer<byte[], byte[]> producer;

    public KeyedWriter(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** The partition of a name: the same in every instance and every version. */
    public static int partition(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % Topic.PARTITIONS);
    }

    /**
     * Writes a record and waits for the acknowledgement.
     *
     * @param value null to remove the key
     * @return the record's offset
     * @throws Unavailable if Kafka does not acknowledge
     */
    public long write(String topic, int partition, String id, byte @Nullable [] value) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        try {
            return producer.send(new ProducerRecord<>(topic, partition, key, value))
                    .get()
                    .offset();
        } catch (ExecutionException e) {
            throw new Unavailable("Kafka did not acknowledge: " + e.getCause(), e);
        } catch (KafkaException e) {
            throw new Unavailable("Kafka did not acknowledge: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopped before Kafka acknowledged", e);
        }
    }
}
