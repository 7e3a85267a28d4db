package dateline.index.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.kafka.ClientSettings;
import dateline.stack.testing.PrivateKafka;
import dateline.stack.testing.TestServers;
import dateline.topic.SizeLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestServers.class)
class LaneConsumerIT {

    private static final String TOPIC = "articles";
    private static final String GROUP = "lane-consumer-it";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicReference<Throwable> death = new AtomicReference<>();

    @Test
    void offsetsThatABrokerDoesNotTakeAreCommittedWhenItIsBack(PrivateKafka kafka) throws Exception {
        Map<String, Object> connection = Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
        write(connection);
        LaneConsumers consumers = new LaneConsumers(
                () -> new KafkaConsumer<>(consumer(connection)),
                (polled, count) -> {
                    begun.countDown();
                    mayEnd.await();
                },
                Duration.ofSeconds(1),
                (thread, error) -> death.set(error));
        consumers.start(TOPIC, "articles", 1);
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();

        kafka.kill();
        mayEnd.countDown();
        // Several attempts to commit.
        Thread.sleep(3_000);
        kafka.start();

        assertThat(committed(connection)).isEqualTo(1);
        assertThat(death).hasNullValue();
        consumers.stop();
    }

    private static void write(Map<String, Object> connection) throws Exception {
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        Map<String, Object> settings = new HashMap<>(connection);
        settings.putAll(ClientSettings.producer(SizeLimits.DEFAULT));
        try (var producer = new KafkaProducer<byte[], byte[]>(settings)) {
            producer.send(new ProducerRecord<>(TOPIC, new byte[] {1})).get();
        }
    }

    private static Map<String, Object> consumer(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.putAll(ClientSettings.consumer(SizeLimits.DEFAULT));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 300);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 500);
        return settings;
    }

    private long committed(Map<String, Object> connection) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (Admin admin = Admin.create(connection)) {
            while (System.nanoTime() < end && death.get() == null) {
                OffsetAndMetadata offset = admin.listConsumerGroupOffsets(GROUP)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(PARTITION);
                if (offset != null) {
                    return offset.offset();
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("nothing was committed", death.get());
    }
}
