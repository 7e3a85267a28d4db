package dateline.ingest.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.TopicPartition;

/**
 * Compacted topics that every instance reads in full, and over whose partitions a group deals out the work on what they hold.
 *
 * @param work in one word, for the names of threads and for the log
 * @param names of the topics; the partitions of the first are what is dealt out, and stand for the same ones of the others
 * @param group of all instances that share the work
 * @param lostAfter how long an instance may be silent before its work goes to others
 */
public record SharedTopics(String work, List<String> names, String group, Duration lostAfter) {

    public SharedTopics {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no topic deals out the work " + work);
        }
    }

    String dealing() {
        return names.getFirst();
    }

    /** What lies on the topics of these shares. */
    Set<TopicPartition> partitions(Stream<Integer> shares) {
        return shares.flatMap(share -> names.stream().map(topic -> new TopicPartition(topic, share)))
                .collect(Collectors.toSet());
    }

    Map<String, Object> membership() {
        int silence = Math.toIntExact(lostAfter.toMillis());
        return Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                silence,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                silence / 4,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
    }
}
