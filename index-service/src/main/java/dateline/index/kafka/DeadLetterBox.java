package dateline.index.kafka;

import dateline.kafka.DeadLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets records aside that will never be written. Thread-safe. */
public final class DeadLetterBox {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterBox.class);
    private static final String STAGE = "index";

    private final Producer<byte[], byte[]> producer;
    private final DeadLetters letters;

    public DeadLetterBox(Producer<byte[], byte[]> producer, DeadLetters letters) {
        this.producer = producer;
        this.letters = letters;
    }

    /**
     * Returns once the broker has them all.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not take one of them
     */
    void send(List<PolledRecords.Unreadable> records) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (PolledRecords.Unreadable unreadable : records) {
            ConsumerRecord<byte[], byte[]> record = unreadable.record();
            LOG.warn(
                    "dead letter: {} {}/{} of article {}: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    key(record),
                    unreadable.reason());
            sent.add(producer.send(letters.letter(record, STAGE, unreadable.reason())));
        }
        for (Future<RecordMetadata> answer : sent) {
            await(answer);
        }
    }

    private static void await(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new org.apache.kafka.common.KafkaException("a dead letter was not taken", e.getCause());
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "?" : new String(record.key(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
