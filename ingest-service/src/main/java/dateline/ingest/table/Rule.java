package dateline.ingest.table;

import java.util.List;

/** One word of a mapping: what something is taken from. */
record Rule(Target target, String said, Origin origin) {

    /** Where a value comes from. */
    sealed interface Origin {

        /** The column of that name. */
        record Column(String name) implements Origin {}

        /** The mapping itself: the same for every article. */
        record Constant(String value) implements Origin {}
    }

    List<String> values(Row row) {
        return switch (origin) {
            case Origin.Column(String name) -> row.get(name);
            case Origin.Constant(String value) -> List.of(value);
        };
    }

    boolean takes(String column) {
        return origin.equals(new Origin.Column(column));
    }
}
