package dateline.ingest.feed.kafka;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedLog;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Followed;
import dateline.ingest.intake.Unavailable;
import dateline.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Writes feeds with the producer of the service, whose time limits hold. Thread-safe. */
public final class KafkaFeedLog implements FeedLog {

    private final Producer<byte[], byte[]> producer;
    private final FeedBoard board;
    private final FeedJson json = new FeedJson();

    public KafkaFeedLog(Producer<byte[], byte[]> producer, FeedBoard board) {
        this.producer = producer;
        this.board = board;
    }

    @Override
    public void set(Feed feed) {
        int share = share(feed.host());
        board.keep(share, write(Topic.FEEDS, share, feed.id(), json.encode(feed)), feed.id(), feed);
    }

    @Override
    public void remove(Followed followed) {
        String id = followed.feed().id();
        int share = followed.share();
        board.keep(share, write(Topic.FEEDS, share, id, null), id, null);
        board.learn(share, write(Topic.FEED_STATES, share, id, null), id, null);
    }

    @Override
    public void learn(int share, FeedState state) {
        board.learn(share, write(Topic.FEED_STATES, share, state.feed(), json.encode(state)), state.feed(), state);
    }

    @Override
    public int share(String host) {
        CRC32 sum = new CRC32();
        sum.update(host.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % Topic.PARTITIONS);
    }

    private long write(String topic, int partition, String id, byte @Nullable [] value) {
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        try {
            return producer.send(new ProducerRecord<>(topic, partition, key, value))
                    .get()
                    .offset();
        } catch (ExecutionException e) {
            throw new Unavailable("Kafka did not acknowledge: " + e.getCause(), e);
        } catch (KafkaException e) {
            throw new Unavailable("Kafka did not acknowledge: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopped before Kafka acknowledged", e);
        }
    }
}
