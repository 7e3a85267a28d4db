package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedPoller;
import dateline.ingest.kafka.KafkaClients;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The two threads of following feeds: one keeps the board, one is the group's member and starts what is due. Where Kafka is away
 * both try again for as long as it takes; the shares that were held are given up meanwhile.
 */
public final class FeedWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);
    private static final Set<String> TOPICS = Set.of(Topic.FEEDS, Topic.FEED_STATES);
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Short, so that the service can be stopped while Kafka is away. */
    private static final int ANSWER_MILLIS = 5000;

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(25);

    private final KafkaClients clients;
    private final Map<String, Object> membership;
    private final FeedFollower follower;
    private final FeedPoller poller;
    private final Thread reading =
            Thread.ofPlatform().name("feeds-board").daemon().unstarted(() -> keepOn(this::read));
    private final Thread asking = Thread.ofPlatform().name("feeds").daemon().unstarted(() -> keepOn(this::ask));
    private volatile boolean closed;

    /**
     * A watch that starts with {@link #start()}.
     *
     * @param group of all instances that share the feeds
     * @param lostAfter how long an instance may be silent before its feeds go to others
     */
    public FeedWatch(KafkaClients clients, String group, Duration lostAfter, FeedBoard board, FeedPoller poller) {
        this.clients = clients;
        this.membership = Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                Math.toIntExact(lostAfter.toMillis()),
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                Math.toIntExact(lostAfter.toMillis() / 4),
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        this.follower = new FeedFollower(board);
        this.poller = poller;
    }

    public void start() {
        reading.start();
        asking.start();
    }

    private void read() throws InterruptedException {
        awaitTopics();
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            follower.start(consumer);
            while (!closed) {
                follower.step(consumer);
            }
        }
    }

    private void ask() throws InterruptedException {
        awaitTopics();
        try (Consumer<byte[], byte[]> consumer = clients.consumer(membership)) {
            FeedShares shares = new FeedShares(consumer, follower, poller, this::ends);
            shares.join();
            while (!closed) {
                shares.step();
                poller.look();
            }
        } finally {
            poller.release(poller.shares(), Duration.ZERO);
        }
    }

    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest()));
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** They are made where all topics are; a consumer that asked for them before would have them made by the broker, amiss. */
    private void awaitTopics() throws InterruptedException {
        try (Admin admin = clients.admin()) {
            ListTopicsOptions soon = new ListTopicsOptions().timeoutMs(ANSWER_MILLIS);
            while (!closed && !admin.listTopics(soon).names().get().containsAll(TOPICS)) {
                Thread.sleep(LOOK);
            }
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }

    private void keepOn(Work work) {
        while (!closed) {
            try {
                work.run();
            } catch (InterruptException | InterruptedException e) {
                closed = true;
            } catch (KafkaException e) {
                LOG.warn("Kafka does not hand out feeds, trying again: {}", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.error("Feeds are not followed, trying again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (!asking.join(STOP)) {
                asking.interrupt();
            }
            if (!reading.join(STOP)) {
                reading.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }
}
