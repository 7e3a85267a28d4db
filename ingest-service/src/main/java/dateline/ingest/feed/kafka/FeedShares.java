package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedPoller;
import dateline.ingest.kafka.TopicFollower;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * This instance's membership in the group that deals out the feeds. Nothing is read here: a share is polled once the board has all
 * that was written of it when it was dealt out, by whoever held it before.
 */
final class FeedShares implements ConsumerRebalanceListener {

    private static final Duration POLL = Duration.ofMillis(200);
    /** What a fetch under way may take before its share goes to another all the same; well within the limit of a poll. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicFollower follower;
    private final FeedPoller poller;
    private final Ends ends;
    /** Shares that are ours but not known in full yet, each with the offsets up to which it has to be read. */
    private final Map<Integer, Map<TopicPartition, Long>> unread = new HashMap<>();

    FeedShares(Consumer<byte[], byte[]> consumer, TopicFollower follower, FeedPoller poller, Ends ends) {
        this.consumer = consumer;
        this.follower = follower;
        this.poller = poller;
        this.ends = ends;
    }

    /** Where partitions end now. */
    @FunctionalInterface
    interface Ends {
        Map<TopicPartition, Long> of(Set<TopicPartition> partitions);
    }

    void join() {
        consumer.subscribe(Set.of(Topic.FEEDS), this);
    }

    /** Stays a member, and hands on what is known in full by now. */
    void step() {
        consumer.poll(POLL);
        Set<Integer> known = unread.entrySet().stream()
                .filter(share -> follower.hasRead(share.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!known.isEmpty()) {
            unread.keySet().removeAll(known);
            poller.take(known);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        if (partitions.isEmpty()) {
            return;
        }
        Set<TopicPartition> both = partitions.stream()
                .flatMap(partition -> Stream.of(Topic.FEEDS, Topic.FEED_STATES)
                        .map(topic -> new TopicPartition(topic, partition.partition())))
                .collect(Collectors.toSet());
        ends.of(both)
                .forEach((partition, end) -> unread.computeIfAbsent(partition.partition(), share -> new HashMap<>())
                        .put(partition, end));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        release(partitions, PATIENCE);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        // Somebody else asks these feeds already.
        release(partitions, Duration.ZERO);
    }

    private void release(Collection<TopicPartition> partitions, Duration patience) {
        Set<Integer> shares = partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
        unread.keySet().removeAll(shares);
        try {
            poller.release(shares, patience);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
