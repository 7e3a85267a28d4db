package dateline.command.kafka;

import dateline.kafka.AdminAnswer;
import dateline.kafka.GroupOffsets;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how far everybody is. Every question may throw {@link KafkaException}. */
public final class TopicWatch implements AutoCloseable {

    /** The group of the enrich-service. */
    public static final String ENRICH_GROUP = "dateline-enrich";

    /** The group of the index-service that writes version 1; figures of whichever group writes what readers see have this name. */
    public static final String INDEX_GROUP = "dateline-index";

    private final Admin admin;
    private final GroupOffsets offsets;
    private final String indexGroup;

    private TopicWatch(Admin admin, String indexGroup) {
        this.admin = admin;
        this.offsets = new GroupOffsets(admin);
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
        offsets.ends(partitions).forEach((partition, end) -> sums.merge(partition.topic(), end, Long::sum));
        for (Lane lane : Lane.values()) {
            sums.put(
                    Positions.key(ENRICH_GROUP, lane.ingestedTopic()),
                    done(ENRICH_GROUP, of(lane.ingestedTopic(), partitions)));
            sums.put(
                    Positions.key(INDEX_GROUP, lane.enrichedTopic()),
                    done(indexGroup, of(lane.enrichedTopic(), partitions)));
        }
        return new Positions(sums);
    }

    /** A group that never committed on a partition stands at its start. */
    private long done(String group, List<TopicPartition> partitions) throws InterruptedException {
        return offsets.positions(group, partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static List<TopicPartition> of(String topic, List<TopicPartition> partitions) {
        return partitions.stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
    }

    /** The group of the index-service that writes what readers see. */
    public String indexGroup() {
        return indexGroup;
    }

    /** Where the partitions of a topic end now. */
    public Map<TopicPartition, Long> ends(String topic) throws InterruptedException {
        return offsets.ends(of(topic, partitions()));
    }

    /** How many records before those ends the group has not dealt with. */
    public long left(String group, Map<TopicPartition, Long> ends) throws InterruptedException {
        return offsets.left(group, ends);
    }

    private List<TopicPartition> partitions() throws InterruptedException {
        Set<String> wanted = new HashSet<>(Set.of(Topic.DEAD_LETTERS));
        for (Lane lane : Lane.values()) {
            wanted.add(lane.ingestedTopic());
            wanted.add(lane.enrichedTopic());
        }
        wanted.retainAll(AdminAnswer.of(admin.listTopics().names()));
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                AdminAnswer.of(admin.describeTopics(wanted).allTopicNames()).values()) {
            topic.partitions().forEach(info -> partitions.add(new TopicPartition(topic.name(), info.partition())));
        }
        return partitions;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
