package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedPoller;
import dateline.ingest.kafka.KafkaClients;
import dateline.ingest.kafka.LastingThread;
import dateline.ingest.kafka.TopicFollower;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * The two threads of following feeds: one keeps the board, one is the group's member and starts what is due. Where Kafka is away
 * both try again for as long as it takes; the shares that were held are given up meanwhile.
 */
public final class FeedWatch implements AutoCloseable {

    private static final Set<String> TOPICS = Set.of(Topic.FEEDS, Topic.FEED_STATES);

    private final KafkaClients clients;
    private final Map<String, Object> membership;
    private final TopicFollower follower;
    private final FeedPoller poller;
    private final LastingThread reading = new LastingThread("feeds-board", this::read);
    private final LastingThread asking = new LastingThread("feeds", this::ask);

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
        this.follower = new TopicFollower(TOPICS, new FeedRecords(board));
        this.poller = poller;
    }

    public void start() {
        reading.start();
        asking.start();
    }

    private void read(BooleanSupplier ends) throws InterruptedException {
        clients.awaitTopics(TOPICS, ends);
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            var _ = follower.start(consumer);
            while (!ends.getAsBoolean()) {
                follower.step(consumer);
            }
        }
    }

    private void ask(BooleanSupplier ends) throws InterruptedException {
        clients.awaitTopics(TOPICS, ends);
        try (Consumer<byte[], byte[]> consumer = clients.consumer(membership)) {
            FeedShares shares = new FeedShares(consumer, follower, poller, this::ends);
            shares.join();
            while (!ends.getAsBoolean()) {
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

    @Override
    public void close() {
        asking.close();
        reading.close();
    }
}
