package dateline.ingest.reader;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;

/** One thing found in the input. */
public sealed interface Reading {

    /** Which one it is, counted from 1: the line, or the ordinal of the item, as the {@link Format.Unit} of the format says. */
    long line();

    /**
     * An article as written.
     *
     * @param ignoredFields how many fields the sender gave that nothing can be done with
     */
    record Found(long line, Draft draft, int ignoredFields) implements Reading {}

    /** No article, while what follows may be one. */
    record Unreadable(long line, Rejection rejection) implements Reading {}
}
