package dateline.index.document;

/** What a message makes of an article. */
public sealed interface Verdict {

    /** The message is the newest that is known, or is once more: it is written. */
    record Taken(Standing standing) implements Verdict {}

    /** Something newer is known. */
    record Stale() implements Verdict {}

    /** An operator took the article down, and this version does not know of a restore. */
    record Barred() implements Verdict {}
}
