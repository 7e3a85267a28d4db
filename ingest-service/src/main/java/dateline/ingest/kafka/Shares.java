package dateline.ingest.kafka;

import dateline.ingest.share.ShareHolder;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * This instance's membership in the group that deals out the work. Nothing is read here: a share is worked on once all is known
 * that was written of it when it was dealt out, by whoever held it before.
 */
final class Shares implements ConsumerRebalanceListener {

    private static final Duration POLL = Duration.ofMillis(200);
    /** What work under way may take before its share goes to another all the same; well within the limit of a poll. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SharedTopics topics;
    private final Consumer<byte[], byte[]> consumer;
    private final TopicFollower follower;
    private final ShareHolder holder;
    private final Ends ends;
    /** Shares that are ours but not known in full yet, each with the offsets up to which it has to be read. */
    private final Map<Integer, Map<TopicPartition, Long>> unread = new HashMap<>();

    Shares(
            SharedTopics topics,
            Consumer<byte[], byte[]> consumer,
            TopicFollower follower,
            ShareHolder holder,
            Ends ends) {
        this.topics = topics;
        this.consumer = consumer;
        this.follower = follower;
        this.holder = holder;
        this.ends = ends;
    }

    /** Where partitions end now. */
    @FunctionalInterface
    interface Ends {
        Map<TopicPartition, Long> of(Set<TopicPartition> partitions);
    }

    void join() {
        consumer.subscribe(Set.of(topics.dealing()), this);
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
            holder.take(known);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        if (partitions.isEmpty()) {
            return;
        }
        ends.of(topics.partitions(partitions.stream().map(TopicPartition::partition)))
                .forEach((partition, end) -> unread.computeIfAbsent(partition.partition(), share -> new HashMap<>())
                        .put(partition, end));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        release(partitions, PATIENCE);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        // Somebody else works on them already.
        release(partitions, Duration.ZERO);
    }

    private void release(Collection<TopicPartition> partitions, Duration patience) {
        Set<Integer> shares = partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
        unread.keySet().removeAll(shares);
        try {
            holder.release(shares, patience);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
