package dateline.index.kafka;

import dateline.topic.Lane;
import dateline.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of each lane the group has yet to write: from what it has committed to where the topic ends, for all its members wherever
 * they run, and true also while nothing is read because Elasticsearch is away. Two small requests to Kafka, only when somebody
 * asks and at most every few seconds. Thread-safe.
 */
public final class GroupLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupLag.class);

    /** Less than whoever asks the service for its figures waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final List<TopicPartition> PARTITIONS = Stream.of(Lane.values())
            .flatMap(lane -> IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(lane.enrichedTopic(), partition)))
            .toList();

    private final Supplier<Admin> connection;
    private final String group;
    private final InstantSource clock;
    private Map<Lane, Long> lags = Map.of();
    private Instant askedAt = Instant.MIN;
    private @Nullable Admin admin;

    /** @param connection made when it is first needed */
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
            return lags(admin());
        } catch (ExecutionException | TimeoutException e) {
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

    private Map<Lane, Long> lags(Admin kafka) throws ExecutionException, TimeoutException, InterruptedException {
        KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> committed =
                kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        KafkaFuture<Map<TopicPartition, Long>> ends = offsets(kafka, PARTITIONS, OffsetSpec.latest());
        Map<TopicPartition, Long> done = new HashMap<>();
        answer(committed).forEach((partition, offset) -> {
            if (offset != null) {
                done.put(partition, offset.offset());
            }
        });
        List<TopicPartition> unread = PARTITIONS.stream()
                .filter(partition -> !done.containsKey(partition))
                .toList();
        if (!unread.isEmpty()) {
            // Where nothing is committed the group begins with the first record that is still there.
            done.putAll(answer(offsets(kafka, unread, OffsetSpec.earliest())));
        }
        Map<TopicPartition, Long> end = answer(ends);
        Map<Lane, Long> sums = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            sums.put(
                    lane,
                    end.entrySet().stream()
                            .filter(one -> one.getKey().topic().equals(lane.enrichedTopic()))
                            .mapToLong(one -> Math.max(0, one.getValue() - done.getOrDefault(one.getKey(), 0L)))
                            .sum());
        }
        return sums;
    }

    private static KafkaFuture<Map<TopicPartition, Long>> offsets(
            Admin kafka, List<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, which));
        return kafka.listOffsets(wanted).all().thenApply(found -> {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            found.forEach((partition, offset) -> offsets.put(partition, offset.offset()));
            return offsets;
        });
    }

    private static <T> T answer(KafkaFuture<T> future)
            throws ExecutionException, TimeoutException, InterruptedException {
        return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
