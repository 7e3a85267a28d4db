package dateline.index.batch;

import dateline.index.document.DocumentKind;
import dateline.index.document.Json;

/** One document to write. */
public record Write(DocumentKind kind, String id, Json json, Condition condition) {

    /** When the write holds; otherwise it is answered with a conflict. */
    public sealed interface Condition {

        /** There is no such document yet. */
        record Absent() implements Condition {}

        /** The document is still the one that was read. */
        record Unchanged(long seqNo, long primaryTerm) implements Condition {}

        /** The stored version is not higher; the version becomes the document's. */
        record NotOlder(long version) implements Condition {}
    }
}
