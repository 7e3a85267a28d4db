package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedBoard;
import dateline.ingest.kafka.RecordKeeper;
import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings the records of both topics onto the board. */
public final class FeedRecords implements RecordKeeper {

    private final FeedBoard board;
    private final FeedJson json = new FeedJson();

    public FeedRecords(FeedBoard board) {
        this.board = board;
    }

    @Override
    public void keep(ConsumerRecord<byte[], byte[]> polled) {
        String id = new String(polled.key(), StandardCharsets.UTF_8);
        byte[] value = polled.value();
        if (polled.topic().equals(Topic.FEEDS)) {
            board.keep(
                    polled.partition(),
                    polled.offset(),
                    id,
                    value == null ? null : json.feed(id, value).orElse(null));
        } else {
            board.learn(
                    polled.partition(),
                    polled.offset(),
                    id,
                    value == null ? null : json.state(id, value).orElse(null));
        }
    }
}
