package dateline.kafka;

import dateline.topic.SizeLimits;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The settings of Kafka's clients that the guarantees rest on. Addresses, groups and security are added by the caller. */
public final class ClientSettings {

    private ClientSettings() {}

    /** An idempotent producer that is answered only when all in-sync replicas have the record. */
    public static Map<String, Object> producer(SizeLimits limits) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // The limit of a request is checked before compression; a dead letter is the largest thing anybody sends.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, limits.deadLetter() + 64 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 3L * limits.deadLetter());
        return settings;
    }

    /** A consumer that starts at the beginning and commits only when it is told to. */
    public static Map<String, Object> consumer(SizeLimits limits) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A partition's share is small, so that twelve of them with large articles fit a small heap; a record that is
        // larger
        // than this is still delivered, alone.
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 * 1024 * 1024);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, limits.deadLetter() + 64 * 1024);
        return settings;
    }
}
