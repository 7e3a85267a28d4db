package dateline.command.kafka;

import dateline.kafka.ClientSettings;
import dateline.kafka.DeadLetters;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads the dead letters, and gives them another try. Every method may throw {@link KafkaException}. */
public final class DeadLetterLog {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Map<String, String> settings;

    /** A log on the broker that the client settings name. */
    public DeadLetterLog(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Hands on all letters written since then that are there now, oldest first within each partition. */
    public void read(Instant since, Consumer<StoredLetter> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = seek(consumer, partitions, since);
            while (isBefore(consumer, ends)) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    DeadLetters.read(record).ifPresent(letter -> reader.accept(new StoredLetter(letter, record)));
                }
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().getOrDefault(Topic.DEAD_LETTERS, List.of()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static Map<TopicPartition, Long> seek(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Instant since) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, since.toEpochMilli()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.offsetsForTimes(times)
                .forEach((partition, first) -> consumer.seek(partition, start(first, ends.get(partition))));
        return ends;
    }

    private static long start(
            @org.jspecify.annotations.Nullable OffsetAndTimestamp first, @org.jspecify.annotations.Nullable Long end) {
        if (first != null) {
            return first.offset();
        }
        return end == null ? 0 : end;
    }

    private static boolean isBefore(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** Sends the bytes of a letter to the topic that they came from, and waits for the acknowledgement. */
    public void redrive(List<StoredLetter> letters) throws InterruptedException {
        Map<String, Object> all = ClientSettings.producer(SizeLimits.DEFAULT);
        all.putAll(settings);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(all)) {
            for (StoredLetter letter : letters) {
                var _ = producer.send(DeadLetters.redrive(letter.record())).get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    /**
     * Removes the beginnings of partitions for good: Kafka takes nothing out of the middle.
     *
     * @param through the last offset of each partition that goes
     */
    public void drop(Map<Integer, Long> through) throws InterruptedException {
        Map<TopicPartition, RecordsToDelete> beginnings = new HashMap<>();
        through.forEach((partition, offset) -> beginnings.put(
                new TopicPartition(Topic.DEAD_LETTERS, partition), RecordsToDelete.beforeOffset(offset + 1)));
        try (Admin admin = Admin.create(new HashMap<>(settings))) {
            admin.deleteRecords(beginnings).all().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> all = ClientSettings.consumer(SizeLimits.DEFAULT);
        all.put("default.api.timeout.ms", Math.toIntExact(LIMIT.toMillis()));
        all.putAll(settings);
        return new KafkaConsumer<>(all);
    }
}
