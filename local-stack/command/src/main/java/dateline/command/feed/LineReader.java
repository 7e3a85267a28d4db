package dateline.command.feed;

/** Takes articles one after the other, as fast as they can be sent on. */
public interface LineReader {

    /** The next one. */
    void take(InputLine line) throws InterruptedException;
}
