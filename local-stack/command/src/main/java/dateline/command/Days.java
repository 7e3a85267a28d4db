package dateline.command;

import dateline.command.elasticsearch.Conditions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From when to when. */
final class Days {

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day, as 2016-12-01: of publication; for events, of the event.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
    private @Nullable LocalDate to;

    void ofPublication(SelectionParts parts) {
        if (said(parts)) {
            parts.article(Conditions.days("published_at", from, to));
        }
    }

    void ofEvents(SelectionParts parts) {
        if (said(parts)) {
            parts.finding(Conditions.days("event_range", from, to));
        }
    }

    private boolean said(SelectionParts parts) {
        parts.say("from", from);
        parts.say("to", to);
        return given();
    }

    /** Whether there is any of the two, in their order. */
    boolean given() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Failure(Failure.WRONG_USE, "--from " + from + " is after --to " + to);
        }
        return from != null || to != null;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }
}
