package dateline.ingest.kafka;

import dateline.kafka.ClientSettings;
import dateline.topic.SizeLimits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;

/** Makes clients of one Kafka. */
public final class KafkaClients {

    private static final Duration LOOK = Duration.ofMillis(500);
    /** Short, so that the service can be stopped while Kafka is away. */
    private static final int LISTING_MILLIS = 5000;

    private final Map<String, Object> connection;
    private final SizeLimits limits;
    private final Duration answer;

    /**
     * Clients of one Kafka.
     *
     * @param properties for all clients, by Kafka's own names: security, mostly
     * @param answer how long a producer waits for an acknowledgement before it gives up
     */
    public KafkaClients(
            List<String> bootstrapServers, Map<String, String> properties, SizeLimits limits, Duration answer) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        this.connection = Map.copyOf(all);
        this.limits = limits;
        this.answer = answer;
    }

    public Producer<byte[], byte[]> producer() {
        Map<String, Object> settings = ClientSettings.producer(limits);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(answer.toMillis()));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, answer.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(answer.toMillis() / 2));
        settings.putAll(connection);
        return new KafkaProducer<>(settings);
    }

    public Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = ClientSettings.consumer(limits);
        // A topic made by the broker on its own would have the wrong number of partitions.
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.putAll(connection);
        return new KafkaConsumer<>(settings);
    }

    /** A consumer with settings of its own, such as its group. */
    public Consumer<byte[], byte[]> consumer(Map<String, Object> own) {
        Map<String, Object> settings = ClientSettings.consumer(limits);
        settings.putAll(connection);
        settings.putAll(own);
        return new KafkaConsumer<>(settings);
    }

    public Admin admin() {
        return Admin.create(connection);
    }

    /**
     * Waits until there are these topics. They are made where all topics are; a consumer that asked for them before would have
     * them made by the broker, amiss.
     *
     * @param ends whether to give up
     * @throws KafkaException if Kafka does not say
     */
    public void awaitTopics(Set<String> topics, BooleanSupplier ends) throws InterruptedException {
        try (Admin admin = admin()) {
            ListTopicsOptions soon = new ListTopicsOptions().timeoutMs(LISTING_MILLIS);
            while (!ends.getAsBoolean() && !admin.listTopics(soon).names().get().containsAll(topics)) {
                Thread.sleep(LOOK);
            }
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
}
