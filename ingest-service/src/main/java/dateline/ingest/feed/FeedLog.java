package dateline.ingest.feed;

/**
 * Where feeds and what is learnt of them are kept for all instances. What was written is on the board of this instance when a
 * call returns. Every call waits for the acknowledgement and fails with {@link dateline.ingest.intake.Unavailable}.
 */
public interface FeedLog {

    /** Keeps what people set. */
    void set(Feed feed);

    /** Forgets a feed, with what was learnt of it, in one share. */
    void remove(Followed followed);

    /** Keeps what was learnt of a feed of a share. */
    void learn(int share, FeedState state);

    /** The share of a host's feeds. */
    int share(String host);
}
