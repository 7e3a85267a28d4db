package dateline.benchmark;

import dateline.kafka.AdminAnswer;
import dateline.kafka.ClientSettings;
import dateline.kafka.GroupOffsets;
import dateline.kafka.Topics;
import dateline.topic.SizeLimits;
import dateline.topic.Topic;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The broker: what is on its topics and how far their readers are. Clients have the services' settings. */
final class Broker implements AutoCloseable {

    /** Read by nobody. */
    static final String SCRATCH = "benchmark.scratch";

    private final String kafka;
    private final Admin admin;
    private final GroupOffsets offsets;

    private Broker(String kafka, Admin admin) {
        this.kafka = kafka;
        this.admin = admin;
        this.offsets = new GroupOffsets(admin);
    }

    /** Makes the topics of Dateline, and one to write to and no more. */
    static Broker withTopics(String kafka) throws IOException, InterruptedException {
        Admin admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka));
        List<Topic> topics = new ArrayList<>(Topic.all(Topic.RETENTION, SizeLimits.DEFAULT));
        topics.add(new Topic(SCRATCH, Topic.PARTITIONS, false, Topic.RETENTION, SizeLimits.DEFAULT.ingested()));
        Waiting.until("the topics are made", () -> areMade(topics, new Topics(admin)));
        return new Broker(kafka, admin);
    }

    private static boolean areMade(List<Topic> wanted, Topics topics) throws InterruptedException {
        try {
            return topics.ensure(wanted, (short) 1).isEmpty();
        } catch (UnknownTopicOrPartitionException _) {
            // A topic that was just made is not known everywhere at once.
            return false;
        }
    }

    /** Everything on the topic. */
    Backlog read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> entries = new ArrayList<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(connected(ClientSettings.consumer(SizeLimits.DEFAULT)))) {
            List<TopicPartition> partitions = partitions(topic);
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(entries::add);
            }
        }
        return new Backlog(entries);
    }

    /** Writes with one producer, and says how long it took from the first record to the last acknowledgement. */
    Duration write(String topic, Backlog backlog) throws InterruptedException {
        try (var producer = new KafkaProducer<byte[], byte[]>(connected(ClientSettings.producer(SizeLimits.DEFAULT)))) {
            // The first request for the topic's partitions is no part of the work.
            var _ = producer.partitionsFor(topic);
            var watch = Stopwatch.started();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> entry : backlog.entries()) {
                sent.add(producer.send(new ProducerRecord<>(
                        topic, null, entry.key(), entry.value(), new RecordHeaders(entry.headers()))));
            }
            producer.flush();
            Duration time = watch.time();
            for (Future<RecordMetadata> one : sent) {
                var _ = answer(one);
            }
            return time;
        }
    }

    /** Drops all records of the topic; its offsets go on. */
    void empty(String topic) throws InterruptedException {
        Map<TopicPartition, RecordsToDelete> all = ends(topic).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> RecordsToDelete.beforeOffset(end.getValue())));
        var _ = AdminAnswer.of(admin.deleteRecords(all).all());
    }

    /** How many records were ever written to the topic. */
    long written(String topic) throws InterruptedException {
        return ends(topic).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Tells whether the group has done what is on the topic now. Each look asks for the group's offsets alone, since the broker answers on
     * the processors that are measured.
     */
    Waiting.Look done(String group, String topic) throws InterruptedException {
        Map<TopicPartition, Long> begins = offsets.begins(partitions(topic));
        Map<TopicPartition, Long> open = new HashMap<>(ends(topic));
        open.entrySet().removeIf(end -> end.getValue().equals(begins.get(end.getKey())));
        return () -> {
            Map<TopicPartition, Long> committed = offsets.committed(group);
            return open.entrySet().stream()
                    .allMatch(end -> committed.getOrDefault(end.getKey(), -1L) >= end.getValue());
        };
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, Long> ends(String topic) throws InterruptedException {
        return offsets.ends(partitions(topic));
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private Map<String, Object> connected(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka);
        return all;
    }

    private static <T> T answer(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
}
