package dateline.ingest.kafka;

import dateline.ingest.intake.ReceiptCopy;
import dateline.kafka.MessageRecords;
import dateline.message.Decoded;
import dateline.message.Receipt;
import dateline.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of receipts, its own writes and those of other instances alike, from where the copy on disk ends. Makes the
 * topics first where they are missing. Where Kafka is away it tries again for as long as it takes.
 */
public final class ReceiptReader implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topic.PARTITIONS)
            .mapToObj(partition -> new TopicPartition(Topic.RECEIPTS, partition))
            .toList();

    private final KafkaClients clients;
    private final List<Topic> topics;
    private final short replicationFactor;
    private final MessageRecords records;
    private final ReceiptCopy copy;
    private final CommitRhythm rhythm;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A reader that starts with {@link #start()}.
     *
     * @param topics all that have to be there
     * @param replicationFactor of topics it makes, -1 for the broker's own default
     */
    public ReceiptReader(
            KafkaClients clients,
            List<Topic> topics,
            short replicationFactor,
            MessageRecords records,
            ReceiptCopy copy,
            CommitRhythm rhythm) {
        this.clients = clients;
        this.topics = topics;
        this.replicationFactor = replicationFactor;
        this.records = records;
        this.copy = copy;
        this.rhythm = rhythm;
        this.thread = Thread.ofPlatform().name("receipts").daemon().unstarted(this);
    }

    public void start() {
        thread.start();
    }

    @Override
    public void run() {
        while (!closed) {
            try (ReceiptTopic topic = new ReceiptTopic(clients.admin())) {
                topic.ensure(topics, replicationFactor);
                follow(topic);
            } catch (KafkaException e) {
                LOG.warn("Kafka does not hand out receipts, trying again: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException e) {
                // A full disk, say. Receipts that are not copied would be decisions that are wrong, so it has to go on.
                LOG.error("Receipts cannot be copied, trying again", e);
                pause();
            }
        }
    }

    /** Returns when the service stops, or when the topic is no longer the one that has been copied. */
    private void follow(ReceiptTopic topic) throws InterruptedException {
        String id = topic.id();
        copy.copyOf(id);
        try (Consumer<byte[], byte[]> consumer = clients.consumer()) {
            consumer.assign(PARTITIONS);
            Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
            if (isBeyond(ends)) {
                copy.forget();
            }
            PARTITIONS.forEach(partition -> consumer.seek(partition, copy.position(partition.partition())));
            boolean caughtUp = false;
            while (!closed) {
                ConsumerRecords<byte[], byte[]> polled = CalmPoll.poll(consumer);
                Map<TopicPartition, Long> positions = positions(consumer);
                if (isBeyond(positions)) {
                    // Part of the topic is gone, and the consumer has gone back to where it begins now.
                    copy.forget();
                    return;
                }
                keep(polled);
                positions.forEach((partition, position) -> copy.advance(partition.partition(), position));
                if (!caughtUp && reaches(positions, ends)) {
                    caughtUp = true;
                    copy.caughtUp();
                    LOG.info("Receipts are read up to {}", ends.values());
                }
                if (rhythm.due()) {
                    copy.commit();
                    if (!id.equals(topic.id())) {
                        return;
                    }
                }
            }
            copy.commit();
        }
    }

    /** Whether the copy has read further than this in any partition. */
    private boolean isBeyond(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .anyMatch(offset -> copy.position(offset.getKey().partition()) > offset.getValue());
    }

    private static boolean reaches(Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static Map<TopicPartition, Long> positions(Consumer<byte[], byte[]> consumer) {
        return PARTITIONS.stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    private void keep(ConsumerRecords<byte[], byte[]> polled) {
        for (ConsumerRecord<byte[], byte[]> polledRecord : polled) {
            switch (records.read(polledRecord)) {
                case Decoded.Good(Receipt receipt) -> copy.keep(receipt, polledRecord.offset());
                case Decoded.Good(var other) -> LOG.warn("No receipt, but lies among them: {}", other.id());
                case Decoded.Poison(String reason) ->
                    LOG.warn("Unreadable receipt at {}: {}", polledRecord.offset(), reason);
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
            if (!thread.join(STOP)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
