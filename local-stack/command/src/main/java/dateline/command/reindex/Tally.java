package dateline.command.reindex;

/**
 * Documents of one kind and bucket.
 *
 * @param shown to readers
 * @param stubs of what was withdrawn, or is there no longer
 */
public record Tally(long shown, long stubs) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(shown + other.shown, stubs + other.stubs);
    }
}
