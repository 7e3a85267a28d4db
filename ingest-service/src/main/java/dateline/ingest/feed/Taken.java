package dateline.ingest.feed;

/** What became of the articles of a feed. */
sealed interface Taken {

    /**
     * They are on their way, as far as they are new.
     *
     * @param fresh how many were new or changed
     */
    record Done(long fresh) implements Taken {}

    /** There are none that can be read. */
    record Unreadable(String reason) implements Taken {}

    /** The log is away; nothing is known of what was sent. */
    record Later(String reason) implements Taken {}
}
