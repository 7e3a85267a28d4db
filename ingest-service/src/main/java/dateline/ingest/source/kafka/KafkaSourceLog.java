package dateline.ingest.source.kafka;

import dateline.ingest.kafka.KeyedWriter;
import dateline.ingest.source.SourceBoard;
import dateline.ingest.source.SourceLog;
import dateline.ingest.source.SourceRecord;
import dateline.topic.Topic;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Writes sources with the producer of the service, whose time limits hold. Thread-safe. */
public final class KafkaSourceLog implements SourceLog {

    private final KeyedWriter writer;
    private final SourceBoard board;
    private final SourceJson json = new SourceJson();

    public KafkaSourceLog(Producer<byte[], byte[]> producer, SourceBoard board) {
        this.writer = new KeyedWriter(producer);
        this.board = board;
    }

    @Override
    public void set(SourceRecord source) {
        keep(source.id(), source);
    }

    @Override
    public void remove(String id) {
        keep(id, null);
    }

    private void keep(String id, @Nullable SourceRecord source) {
        long offset =
                writer.write(Topic.SOURCES, KeyedWriter.partition(id), id, source == null ? null : json.encode(source));
        board.keep(offset, id, source);
    }
}
