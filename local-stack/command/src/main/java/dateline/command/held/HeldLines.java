package dateline.command.held;

import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What waits, as a person reads it. */
public final class HeldLines {

    private HeldLines() {}

    /**
     * A table, soonest first.
     *
     * @param answer of {@code GET /v1/held}
     */
    public static List<String> of(JsonNode answer, Instant now) {
        JsonNode held = answer.path("held");
        if (held.isEmpty()) {
            return List.of("No article waits for an embargo to end");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("UNTIL", "IN", "SOURCE", "ARTICLE", "TITLE"));
        for (JsonNode version : held) {
            Instant until = Instant.parse(version.path("until").asString(""));
            rows.add(List.of(
                    until.toString(),
                    until.isAfter(now) ? Figures.duration(Duration.between(now, until)) : "now",
                    version.path("source").asString(""),
                    version.path("id").asString(""),
                    version.path("title").asString("")));
        }
        List<String> lines = new ArrayList<>(new Columns("lrlll").lines(rows));
        int omitted = answer.path("count").asInt(0) - held.size();
        if (omitted > 0) {
            lines.add("and " + Figures.count(omitted) + " more");
        }
        return lines;
    }
}
