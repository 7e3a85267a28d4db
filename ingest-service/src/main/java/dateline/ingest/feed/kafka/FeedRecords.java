package dateline.ingest.feed.kafka;

import dateline.ingest.feed.FeedBoard;
import dateline.ingest.kafka.TopicFollower;
import dateline.topic.Topic;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Puts the records of both topics onto the board. */
final class FeedRecords implements TopicFollower.Sink {

    private final FeedBoard board;
    private final FeedJson json = new FeedJson();

    FeedRecords(FeedBoard board) {
        this.board = board;
    }

    @Override
    public void keep(TopicPartition place, long offset, String id, byte @Nullable [] value) {
        if (place.topic().equals(Topic.FEEDS)) {
            board.keep(
                    place.partition(),
                    offset,
                    id,
                    value == null ? null : json.feed(id, value).orElse(null));
        } else {
            board.learn(
                    place.partition(),
                    offset,
                    id,
                    value == null ? null : json.state(id, value).orElse(null));
        }
    }
}
