package dateline.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.kafka.ClientSettings;
import dateline.kafka.DeadLetter;
import dateline.kafka.DeadLetters;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What can be seen from Kafka's side: dead letters and who reads which topic. */
record KafkaSide(String bootstrapServers) {

    /** All letters there are. */
    List<DeadLetter> deadLetters() {
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topic.DEAD_LETTERS, partition))
                .toList();
        List<DeadLetter> letters = new ArrayList<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> DeadLetters.read(record).ifPresent(letters::add));
            }
        }
        return letters;
    }

    /** How many records were ever written to the topic. */
    long written(String topic) {
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            return consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Sends the records of a key on a topic once more, as if their offsets had been set back. Returns how many there were. */
    int replay(String topic, String key) throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        Map<String, Object> settings = ClientSettings.consumer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var polled : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(polled.key(), UTF_8).equals(key)) {
                        again.add(new ProducerRecord<>(
                                topic, polled.partition(), polled.key(), polled.value(), polled.headers()));
                    }
                }
            }
        }
        Map<String, Object> sending = ClientSettings.producer(SizeLimits.DEFAULT);
        sending.put("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<byte[], byte[]>(sending)) {
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
        Map<String, Object> settings = ClientSettings.producer(SizeLimits.DEFAULT);
        settings.put("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<byte[], byte[]>(settings)) {
            producer.send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value))
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
