package dateline.command.kafka;

import dateline.topic.Lane;
import dateline.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the broker how far everybody is. Every question may throw {@link KafkaException}. */
public final class TopicWatch implements AutoCloseable {

    /** The group of the enrich-service. */
    public static final String ENRICH_GROUP = "dateline-enrich";

    /** The group of the index-service that writes version 1; figures of whichever group writes what readers see have this name. */
    public static final String INDEX_GROUP = "dateline-index";

    private final Admin admin;
    private final String indexGroup;

    private TopicWatch(Admin admin, String indexGroup) {
        this.admin = admin;
        this.indexGroup = indexGroup;
    }

    /**
     * Connects with the given settings of Kafka's client; short limits, so that a dead broker is told soon.
     *
     * @param indexGroup of the index-service that writes what readers see
     */
    public static TopicWatch of(Map<String, String> settings, String indexGroup) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putIfAbsent("request.timeout.ms", "4000");
        all.putIfAbsent("default.api.timeout.ms", "8000");
        return new TopicWatch(Admin.create(all), indexGroup);
    }

    /** Topics that do not exist count as empty. */
    public Positions positions() throws InterruptedException {
        Map<String, Long> sums = new HashMap<>();
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        offsets(partitions, OffsetSpec.latest())
                .forEach((partition, end) -> sums.merge(partition.topic(), end, Long::sum));
        for (Lane lane : Lane.values()) {
            addDone(sums, ENRICH_GROUP, ENRICH_GROUP, lane.ingestedTopic(), starts);
            addDone(sums, INDEX_GROUP, indexGroup, lane.enrichedTopic(), starts);
        }
        return new Positions(sums);
    }

    /** A group that never committed on a partition stands at its start. */
    private void addDone(
            Map<String, Long> sums, String name, String group, String topic, Map<TopicPartition, Long> starts)
            throws InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long sum = 0;
        for (Map.Entry<TopicPartition, Long> start : starts.entrySet()) {
            if (start.getKey().topic().equals(topic)) {
                sum += done(committed.get(start.getKey()), start.getValue());
            }
        }
        sums.put(Positions.key(name, topic), sum);
    }

    /** The group of the index-service that writes what readers see. */
    public String indexGroup() {
        return indexGroup;
    }

    /** Where the partitions of a topic end now. */
    public Map<TopicPartition, Long> ends(String topic) throws InterruptedException {
        List<TopicPartition> partitions = partitions().stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
        return offsets(partitions, OffsetSpec.latest());
    }

    /** How many records before those ends the group has not dealt with. */
    public long left(String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        Map<TopicPartition, Long> starts = offsets(List.copyOf(ends.keySet()), OffsetSpec.earliest());
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        long left = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            long done = done(committed.get(end.getKey()), starts.getOrDefault(end.getKey(), 0L));
            left += Math.max(0, end.getValue() - done);
        }
        return left;
    }

    private static long done(@Nullable OffsetAndMetadata committed, long start) {
        return committed == null ? start : committed.offset();
    }

    private List<TopicPartition> partitions() throws InterruptedException {
        Set<String> wanted = new java.util.HashSet<>(Set.of(Topic.DEAD_LETTERS));
        for (Lane lane : Lane.values()) {
            wanted.add(lane.ingestedTopic());
            wanted.add(lane.enrichedTopic());
        }
        wanted.retainAll(get(admin.listTopics().names()));
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                get(admin.describeTopics(wanted).allTopicNames()).values()) {
            topic.partitions().forEach(info -> partitions.add(new TopicPartition(topic.name(), info.partition())));
        }
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
            throws InterruptedException {
        Map<TopicPartition, OffsetSpec> question =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> spec));
        Map<TopicPartition, ListOffsetsResultInfo> answer =
                get(admin.listOffsets(question).all());
        return answer.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ofSeconds(1));
    }
}
