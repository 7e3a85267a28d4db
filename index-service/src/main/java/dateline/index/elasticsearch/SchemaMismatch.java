package dateline.index.elasticsearch;

import java.util.List;

/** An index is there, but not as the documents need it. */
public final class SchemaMismatch extends Exception {

    private static final long serialVersionUID = 1L;

    SchemaMismatch(String index, List<String> clashes) {
        super(index + " cannot be written to: " + String.join("; ", clashes)
                + ". Copy it into an index with the mapping of"
                + " this version, or delete it and replay the topics, then this service goes on by itself");
    }
}
