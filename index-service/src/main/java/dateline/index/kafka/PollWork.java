package dateline.index.kafka;

import dateline.index.batch.BatchReport;
import dateline.index.batch.BatchWriter;
import dateline.index.batch.Pause;
import dateline.index.batch.Step;
import dateline.index.batch.WriteWatch;
import dateline.kafka.MessageRecords;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** What is done with the records of one poll, until every one of them is written or a dead letter. Thread-safe. */
public final class PollWork implements RecordWork {

    private final MessageRecords binding;
    private final BatchWriter writer;
    private final DeadLetterBox box;
    private final Pause pause;
    private final WriteWatch held;
    private final PollWatch watch;

    public PollWork(
            MessageRecords binding,
            BatchWriter writer,
            DeadLetterBox box,
            Pause pause,
            WriteWatch held,
            PollWatch watch) {
        this.binding = binding;
        this.writer = writer;
        this.box = box;
        this.pause = pause;
        this.held = held;
        this.watch = watch;
    }

    @Override
    public void process(Iterable<ConsumerRecord<byte[], byte[]>> polled, int count) throws InterruptedException {
        watch.received(count);
        long begin = System.nanoTime();
        PolledRecords records = PolledRecords.read(polled, binding);
        held.took(Step.DECODE, System.nanoTime() - begin);
        BatchReport report = writer.write(records.messages());
        List<PolledRecords.Unreadable> letters = new ArrayList<>(records.unreadable());
        report.refusals()
                .forEach(refusal -> letters.add(
                        new PolledRecords.Unreadable(records.recordOf(refusal.message()), refusal.reason())));
        setAside(letters);
        watch.done(report, letters.size());
    }

    private void setAside(List<PolledRecords.Unreadable> letters) throws InterruptedException {
        int attempt = 0;
        while (true) {
            try {
                box.send(letters);
                return;
            } catch (KafkaException e) {
                attempt++;
                held.held("Kafka does not take dead letters: " + e.getCause());
                pause.before(attempt);
            }
        }
    }
}
