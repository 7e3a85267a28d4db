package dateline.benchmark.feed;

import dateline.ingest.feed.Feed;
import dateline.ingest.feed.FeedBoard;
import dateline.ingest.feed.FeedLog;
import dateline.ingest.feed.FeedState;
import dateline.ingest.feed.Followed;
import dateline.topic.Topic;

/** Writes feeds straight onto the board, as if Kafka had acknowledged at once, and into the diary. Thread-safe. */
final class BoardLog implements FeedLog {

    private final FeedBoard board;
    private final PollDiary diary;
    private long offset;

    BoardLog(FeedBoard board, PollDiary diary) {
        this.board = board;
        this.diary = diary;
    }

    @Override
    public synchronized void set(Feed feed) {
        board.keep(share(feed.host()), offset++, feed.id(), feed);
    }

    @Override
    public synchronized void remove(Followed followed) {
        throw new IllegalStateException("no feed is removed in a run");
    }

    @Override
    public synchronized void learn(int share, FeedState state) {
        board.learn(share, offset++, state.feed(), state);
        board.find(state.feed()).ifPresent(followed -> diary.agreed(followed.feed(), state));
    }

    @Override
    public int share(String host) {
        return Math.floorMod(host.hashCode(), Topic.PARTITIONS);
    }
}
