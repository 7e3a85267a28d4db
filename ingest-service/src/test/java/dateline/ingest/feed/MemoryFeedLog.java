package dateline.ingest.feed;

import dateline.ingest.intake.Unavailable;

/** Writes straight onto the board; can be away. Shares follow from the length of the host's name. */
final class MemoryFeedLog implements FeedLog {

    private final FeedBoard board;
    private long offset;
    private boolean away;
    private int refused;

    MemoryFeedLog(FeedBoard board) {
        this.board = board;
    }

    synchronized void away(boolean isAway) {
        away = isAway;
    }

    /** How many writes were refused. */
    synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized void set(Feed feed) {
        board.keep(share(feed.host()), next(), feed.id(), feed);
    }

    @Override
    public synchronized void remove(Followed followed) {
        board.keep(followed.share(), next(), followed.feed().id(), null);
        board.learn(followed.share(), next(), followed.feed().id(), null);
    }

    @Override
    public synchronized void learn(int share, FeedState state) {
        board.learn(share, next(), state.feed(), state);
    }

    @Override
    public int share(String host) {
        return host.length() % 12;
    }

    private long next() {
        if (away) {
            refused++;
            throw new Unavailable("nobody answers");
        }
        return offset++;
    }
}
