package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.kafka.ClientSettings;
import dateline.kafka.DeadLetter;
import dateline.kafka.DeadLetters;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What can be seen from Kafka's side: what lies on the topics, and who reads which. */
record KafkaSide(String bootstrapServers) {

    /** All letters there are. */
    List<DeadLetter> deadLetters() {
        List<DeadLetter> letters = new ArrayList<>();
        read(Topic.DEAD_LETTERS, record -> DeadLetters.read(record).ifPresent(letters::add));
        return letters;
    }

    /** When the records of each key were written to the topic, by the broker's or the writer's clock, which are of one machine. */
    Map<String, List<Instant>> writtenAt(String topic) {
        Map<String, List<Instant>> times = new HashMap<>();
        read(
                topic,
                record -> times.computeIfAbsent(new String(record.key(), UTF_8), any -> new ArrayList<>())
                        .add(Instant.ofEpochMilli(record.timestamp())));
        return times;
    }

    /** Shows every record that lies on the topic now. */
    private void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        List<TopicPartition> partitions = partitions(topic);
        try (var consumer = consumer()) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
        }
    }

    /** How many records were ever written to the topic. */
    long written(String topic) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        return new KafkaConsumer<>(settings);
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    /** Sends the records of a key on a topic once more, as if their offsets had been set back. Returns how many there were. */
    int replay(String topic, String key) throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        read(topic, record -> {
            if (new String(record.key(), UTF_8).equals(key)) {
                again.add(new ProducerRecord<>(
                        topic, record.partition(), record.key(), record.value(), record.headers()));
            }
        });
        try (var producer = producer()) {
            for (ProducerRecord<byte[], byte[]> one : again) {
                producer.send(one).get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        return again.size();
    }

    /** How many partitions of the topic each member of the group reads; members that read none of it are left out. */
    List<Integer> shares(String group, String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.describeConsumerGroups(List.of(group)).describedGroups().values().stream()
                    .map(described ->
                            described.toCompletionStage().toCompletableFuture().join())
                    .flatMap(described -> described.members().stream())
                    .map(member -> partitionsOf(member, topic))
                    .filter(partitions -> partitions > 0)
                    .toList();
        }
    }

    private static int partitionsOf(MemberDescription member, String topic) {
        return Math.toIntExact(member.assignment().topicPartitions().stream()
                .filter(partition -> partition.topic().equals(topic))
                .count());
    }

    /** Puts bytes on a topic that no service would put there. */
    void send(String topic, String key, byte[] value) throws InterruptedException {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value))
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = ClientSettings.producer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        return new KafkaProducer<>(settings);
    }
}
