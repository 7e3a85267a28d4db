package dateline.ingest.feed.kafka;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedLog;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Followed;
import dateline.ingest.kafka.KeyedWriter;
import dateline.topic.Topic;
import org.apache.kafka.clients.producer.Producer;

/** Writes feeds with the producer of the service, whose time limits hold. Thread-safe. */
public final class KafkaFeedLog implements FeedLog {

    private final KeyedWriter writer;
    private final FeedBoard board;
    private final FeedJson json = new FeedJson();

    public KafkaFeedLog(Producer<byte[], byte[]> producer, FeedBoard board) {
        this.writer = new KeyedWriter(producer);
        this.board = board;
    }

    @Override
    public void set(Feed feed) {
        int share = share(feed.host());
        board.keep(share, writer.write(Topic.FEEDS, share, feed.id(), json.encode(feed)), feed.id(), feed);
    }

    @Override
    public void remove(Followed followed) {
        String id = followed.feed().id();
        int share = followed.share();
        board.keep(share, writer.write(Topic.FEEDS, share, id, null), id, null);
        board.learn(share, writer.write(Topic.FEED_STATES, share, id, null), id, null);
    }

    @Override
    public void learn(int share, FeedState state) {
        board.learn(
                share, writer.write(Topic.FEED_STATES, share, state.feed(), json.encode(state)), state.feed(), state);
    }

    @Override
    public int share(String host) {
        return KeyedWriter.partition(host);
    }
}
