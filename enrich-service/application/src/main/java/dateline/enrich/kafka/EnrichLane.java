package dateline.enrich.kafka;

import dateline.topic.Lane;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** One lane: consumers and workers of its own, so that neither lane waits for the other. */
final class EnrichLane {

    static final String GROUP = "dateline-enrich";

    /** Beyond the deadline of the articles in work: for sending and committing. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(15);

    /** How soon a killed instance's partitions go to the others. */
    private static final String SESSION_MILLIS = "15000";

    /** What the fetches ahead of the work hold in memory, compressed; a larger record still comes, alone. */
    private static final String FETCH_BYTES = Integer.toString(4 * 1024 * 1024);

    private static final String PARTITION_FETCH_BYTES = Integer.toString(1024 * 1024);

    private final String name;
    private final ExecutorService workers;
    private final PollListener listener;
    private final ConcurrentMessageListenerContainer<byte[], byte[]> container;

    EnrichLane(
            Lane lane,
            LaneSettings settings,
            ConsumerFactory<byte[], byte[]> consumers,
            ExecutorService workers,
            PollListener listener) {
        this.name = lane.name().toLowerCase(Locale.ROOT);
        this.workers = workers;
        this.listener = listener;
        var properties = new ContainerProperties(lane.ingestedTopic());
        properties.setGroupId(GROUP);
        properties.setClientId(GROUP + "-" + name);
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL_IMMEDIATE);
        properties.setShutdownTimeout(settings.deadline().plus(FAREWELL).toMillis());
        properties.setMissingTopicsFatal(false);
        properties.setKafkaConsumerProperties(consumerSettings(settings));
        container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(name + "-lane");
        container.setConcurrency(settings.consumers());
        container.setCommonErrorHandler(forever());
    }

    private static Properties consumerSettings(LaneSettings settings) {
        var properties = new Properties();
        properties.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(settings.maxPollRecords()));
        properties.setProperty(
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                Long.toString(settings.pollInterval().toMillis()));
        properties.setProperty(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        properties.setProperty(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        properties.setProperty(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        // A topic made by the broker on its own would have the wrong number of partitions.
        properties.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        // Instances come and go without taking the partitions of the others away.
        properties.setProperty(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return properties;
    }

    static ExecutorService workers(Lane lane, LaneSettings settings) {
        return Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform()
                        .name(lane.name().toLowerCase(Locale.ROOT) + "-worker-", 1)
                        .daemon()
                        .factory());
    }

    /** Pauses the consumer and keeps polling between the tries: a broker that is away costs time and nothing else. */
    private static DefaultErrorHandler forever() {
        var backOff = new ExponentialBackOff(FIRST_RETRY.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_RETRY.toMillis());
        return new DefaultErrorHandler(backOff);
    }

    String name() {
        return name;
    }

    void start() {
        container.start();
    }

    /** Returns when what was in work is finished or the time for it is over. */
    void stop() {
        listener.drain();
        container.stop();
        workers.shutdown();
    }

    /** What keeps the lane from working; empty if nothing does. */
    Optional<String> trouble() {
        if (!container.isRunning() || !container.isChildRunning()) {
            return Optional.of("its consumers do not run");
        }
        return listener.trouble();
    }
}
