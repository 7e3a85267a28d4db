package dateline.enrich.kafka;

import dateline.message.FindingsStatus;
import java.util.Locale;

/** What became of a record, for the counters. */
enum Outcome {
    COMPLETE,
    PARTIAL,
    NONE,
    WITHDRAWN,
    DEAD;

    static Outcome of(FindingsStatus status) {
        return switch (status) {
            case COMPLETE -> COMPLETE;
            case PARTIAL -> PARTIAL;
            case NONE -> NONE;
        };
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
