package dateline.index.kafka;

import dateline.kafka.GroupOffsets;
import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of each lane the group has yet to write: from what it has committed to where the topic ends, for all its members wherever
 * they run, and true also while nothing is read because Elasticsearch is away. A few small requests to Kafka, only when somebody
 * asks and at most every few seconds. Thread-safe.
 */
public final class GroupLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupLag.class);

    /** For an answer of Kafka: whoever asks the service for its figures does not wait long. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration FRESH = Duration.ofSeconds(5);
    private final Supplier<Admin> connection;
    private final String group;
    private final InstantSource clock;
    private Map<Lane, Long> lags = Map.of();
    private Instant askedAt = Instant.MIN;
    private @Nullable Admin admin;

    /** @param connection made when it is first needed; its time limit is to be {@link #PATIENCE} */
    public GroupLag(Supplier<Admin> connection, String group, InstantSource clock) {
        this.connection = connection;
        this.group = group;
        this.clock = clock;
    }

    /** In records; empty where Kafka does not say. */
    public synchronized OptionalLong of(Lane lane) {
        Instant now = clock.instant();
        if (askedAt.plus(FRESH).isBefore(now)) {
            lags = asked();
            askedAt = now;
        }
        @Nullable Long lag = lags.get(lane);
        return lag == null ? OptionalLong.empty() : OptionalLong.of(lag);
    }

    private Map<Lane, Long> asked() {
        try {
            return lags(new GroupOffsets(admin()));
        } catch (KafkaException e) {
            LOG.debug("Kafka does not say where {} stands", group, e);
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Admin admin() {
        Admin known = admin;
        if (known == null) {
            known = connection.get();
            admin = known;
        }
        return known;
    }

    private Map<Lane, Long> lags(GroupOffsets offsets) throws InterruptedException {
        Map<Lane, Long> sums = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(lane.enrichedTopic(), partition))
                    .toList();
            sums.put(lane, offsets.left(group, offsets.ends(partitions)));
        }
        return sums;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
