package dateline.enrich.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.article.ArticleId;
import dateline.kafka.ClientSettings;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleEnriched;
import dateline.message.Decoded;
import dateline.message.Message;
import dateline.message.MessageJson;
import dateline.topic.SizeLimits;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Both ends of the service: sends what ingest would send, and reads what comes out, from the beginning. */
final class Lines implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MessageRecords records = new MessageRecords(new MessageJson(), InstantSource.system(), "test");
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Object> consumerSettings;

    Lines(String bootstrapServers) {
        Map<String, Object> producerSettings = ClientSettings.producer(SizeLimits.DEFAULT);
        producerSettings.put("bootstrap.servers", bootstrapServers);
        this.producer = new KafkaProducer<>(producerSettings);
        this.consumerSettings = ClientSettings.consumer(SizeLimits.DEFAULT);
        consumerSettings.put("bootstrap.servers", bootstrapServers);
    }

    RecordMetadata send(String topic, Message message, @Nullable String traceparent)
            throws InterruptedException, ExecutionException {
        return send(records.record(topic, message, traceparent));
    }

    RecordMetadata send(ProducerRecord<byte[], byte[]> record) throws InterruptedException, ExecutionException {
        return producer.send(record).get();
    }

    /** Everything on the topic that has this key, once there are so many. */
    List<ConsumerRecord<byte[], byte[]>> await(String topic, ArticleId key, int count) {
        return await(
                topic, record -> record.key() != null && new String(record.key(), UTF_8).equals(key.value()), count);
    }

    List<ConsumerRecord<byte[], byte[]>> await(
            String topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(consumerSettings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.size() < count) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(
                            found.size() + " of " + count + " records on " + topic + " after " + PATIENCE);
                }
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    Message message(ConsumerRecord<byte[], byte[]> record) {
        return switch (records.read(record)) {
            case Decoded.Good good -> good.message();
            case Decoded.Poison poison -> throw new AssertionError(poison.reason());
        };
    }

    ArticleEnriched article(ConsumerRecord<byte[], byte[]> record) {
        return (ArticleEnriched) message(record);
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
