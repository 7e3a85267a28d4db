package dateline.ingest.source;

/**
 * Where sources that were set over the API are kept for all instances. What was written is on the board of this instance when a
 * call returns. Every call waits for the acknowledgement and fails with {@link dateline.ingest.intake.Unavailable}.
 */
public interface SourceLog {

    void set(SourceRecord source);

    void remove(String id);
}
