package dateline.enrich.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Works on the records of a poll in parallel, sends the answers in the order of the records, and commits once the broker has
 * acknowledged all of them. Where anything fails in between, nothing is committed and the poll comes again. Called by all
 * consumers of a lane at once.
 */
final class PollListener implements BatchAcknowledgingMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(PollListener.class);

    private final ExecutorService workers;
    private final Answers answers;
    private final Outbox outbox;
    private final LaneMeters meters;
    private final Runnable outOfMemory;
    private volatile boolean draining;
    private volatile @Nullable String trouble;

    /**
     * A listener that is not draining.
     *
     * @param outOfMemory ends the process: after running out of memory no thread can be trusted to be alive
     */
    PollListener(ExecutorService workers, Answers answers, Outbox outbox, LaneMeters meters, Runnable outOfMemory) {
        this.workers = workers;
        this.answers = answers;
        this.outbox = outbox;
        this.meters = meters;
        this.outOfMemory = outOfMemory;
    }

    /** From now on no article is begun; those in work are finished, sent and committed. Not to be undone. */
    void drain() {
        draining = true;
    }

    /** Why the last poll failed; empty if it did not. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> poll, @Nullable Acknowledgment acknowledgment) {
        var abandoned = new AtomicBoolean();
        try {
            int done = answer(poll, abandoned);
            trouble = null;
            commit(done, poll.size(), acknowledgment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while a poll was worked on", e);
        } catch (ExecutionException | RuntimeException e) {
            trouble = e.getMessage();
            throw new KafkaException("a poll of " + poll.size() + " records was not finished", e);
        } finally {
            abandoned.set(true);
        }
    }

    /** Returns how many records from the first on are answered for good. */
    private int answer(List<ConsumerRecord<byte[], byte[]>> poll, AtomicBoolean abandoned)
            throws InterruptedException, ExecutionException {
        meters.taken(poll.size());
        List<Future<Optional<Answer>>> work = poll.stream()
                .map(record -> workers.submit(() -> work(record, abandoned)))
                .toList();
        List<Outbox.Sent> sent = new ArrayList<>(poll.size());
        for (int i = 0; i < work.size(); i++) {
            Optional<Answer> answer = work.get(i).get();
            if (answer.isEmpty()) {
                break;
            }
            sent.add(outbox.send(poll.get(i), answer.get()));
        }
        for (Outbox.Sent message : sent) {
            meters.acknowledged(outbox.await(message).outcome());
        }
        return sent.size();
    }

    /** Empty where the record is not begun, because the service stops or another record of the poll has failed. */
    private Optional<Answer> work(ConsumerRecord<byte[], byte[]> record, AtomicBoolean abandoned) {
        if (draining || abandoned.get()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meters.timed(() -> answers.to(record)));
        } catch (OutOfMemoryError e) {
            log.error("out of memory at {}: the process ends", RecordName.of(record));
            outOfMemory.run();
            throw e;
        }
    }

    private static void commit(int done, int size, @Nullable Acknowledgment acknowledgment) {
        if (acknowledgment == null || done == 0) {
            return;
        }
        if (done == size) {
            acknowledgment.acknowledge();
        } else {
            acknowledgment.acknowledge(done - 1);
        }
    }
}
