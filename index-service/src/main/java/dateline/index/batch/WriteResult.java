package dateline.index.batch;

/** What became of one write. */
public sealed interface WriteResult {

    record Done() implements WriteResult {}

    /** The condition did not hold. */
    record Conflict() implements WriteResult {}

    /** It may pass later; nothing is known of whether it was written. */
    record Again(String reason) implements WriteResult {}

    /** It will never pass. */
    record Refused(String reason) implements WriteResult {}
}
