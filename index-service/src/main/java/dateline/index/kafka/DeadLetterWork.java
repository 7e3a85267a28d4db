package dateline.index.kafka;

import dateline.index.batch.NoteWriter;
import dateline.index.batch.Write;
import dateline.index.document.DeadLetterDocument;
import dateline.index.document.DocumentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes dead letters visible: a note of each, without its bytes. Thread-safe. */
public final class DeadLetterWork implements RecordWork {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterWork.class);

    private final DeadLetterNotes notes = new DeadLetterNotes();
    private final NoteWriter writer;

    public DeadLetterWork(NoteWriter writer) {
        this.writer = writer;
    }

    @Override
    public void process(Iterable<ConsumerRecord<byte[], byte[]>> polled, int count) throws InterruptedException {
        // The last letter of a record stands for all of them.
        Map<String, Write> writes = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> letter : polled) {
            DeadLetterDocument note = notes.note(letter);
            writes.put(note.id(), write(note, letter.timestamp()));
        }
        writer.write(List.copyOf(writes.values()))
                .forEach(refusal -> LOG.error(
                        "the dead letter of {} is not in {}, since Elasticsearch refuses it: {}; the letter itself is where it was",
                        refusal.id(),
                        DocumentKind.DEAD_LETTER.alias(),
                        refusal.reason()));
    }

    private static Write write(DeadLetterDocument note, long writtenAt) {
        return new Write(
                DocumentKind.DEAD_LETTER, note.id(), note.json(), new Write.Condition.NotOlder(Math.max(0, writtenAt)));
    }
}
