package dateline.index.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One member of the consumer group on one topic. While the records of a poll are in work, however long that takes, the
 * partitions are paused and polling goes on, so that the group keeps its member. Offsets are committed when the work is done, and
 * where Kafka does not take them, again and again until it does.
 *
 * <p>A partition may go to another member while its records are in work: they are written twice then, which changes nothing.
 */
final class LaneConsumer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LaneConsumer.class);
    private static final Duration IDLE_POLL = Duration.ofMillis(200);
    private static final Duration WORK_POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final RecordWork work;
    private final Duration drain;
    private final ExecutorService worker;

    /** Touched by the polling thread only, as is what follows. */
    private boolean inWork;

    /** Of work that is done; Kafka has not taken them yet. */
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();

    private volatile boolean stopping;

    /** Work that is begun may go on for the drain time after {@link #stop()}. */
    LaneConsumer(Consumer<byte[], byte[]> consumer, String topic, String name, RecordWork work, Duration drain) {
        this.consumer = consumer;
        this.topic = topic;
        this.work = work;
        this.drain = drain;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name + "-work").factory());
    }

    /** Asks the consumer to finish what it has begun and to leave; returns at once. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(List.of(topic), new PauseWhatComesDuringWork());
            while (!stopping) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(IDLE_POLL);
                if (!records.isEmpty()) {
                    workOff(records);
                }
                if (!uncommitted.isEmpty()) {
                    commit();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            worker.shutdownNow();
        }
    }

    private void workOff(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        inWork = true;
        consumer.pause(consumer.assignment());
        Future<?> done = worker.submit(() -> {
            work.process(records, records.count());
            return null;
        });
        boolean finished = pollUntil(done);
        inWork = false;
        consumer.resume(consumer.assignment());
        if (finished) {
            uncommitted.putAll(records.nextOffsets());
        }
    }

    /** Whether the work was finished: not where there was no time left for it at the end. */
    private boolean pollUntil(Future<?> done) throws InterruptedException {
        long polls = 0;
        while (true) {
            try {
                done.get(WORK_POLL.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                polls = stopping ? polls + 1 : 0;
                if (polls > drain.dividedBy(WORK_POLL)) {
                    LOG.warn("{}: work in hand is left to the next member of the group", topic);
                    done.cancel(true);
                    return false;
                }
                if (!consumer.poll(Duration.ZERO).isEmpty()) {
                    throw new IllegalStateException("a paused partition of " + topic + " gave records");
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("writing a poll of " + topic + " failed", e.getCause());
            }
        }
    }

    private void commit() {
        // What went to another member meanwhile is that member's to commit.
        uncommitted.keySet().retainAll(consumer.assignment());
        try {
            consumer.commitSync(uncommitted);
            uncommitted.clear();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("{}: the group changes, these records come once more: {}", topic, e.getMessage());
            uncommitted.clear();
        } catch (RetriableException e) {
            LOG.warn("{}: Kafka does not take the offsets of what is written, trying again: {}", topic, e.getMessage());
        }
    }

    /** Partitions that come while work is in hand wait for it, too. */
    private final class PauseWhatComesDuringWork implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (inWork) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Another member may be further by the time they come back.
            uncommitted.keySet().removeAll(partitions);
            LOG.debug("{}: gives up {}", topic, partitions);
        }
    }
}
