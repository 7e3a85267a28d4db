package dateline.command;

import dateline.command.feeds.FeedLines;
import dateline.command.sources.SourceLines;
import dateline.command.stack.PartState;
import dateline.command.stack.StackState;
import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Status as a person reads it: two tables, a line about what can be found, and what is wrong. */
final class StatusLines {

    private StatusLines() {}

    static List<String> of(StackFigures figures, Instant now) {
        List<String> lines = new ArrayList<>();
        if (!figures.parts().isEmpty()) {
            lines.addAll(parts(figures, now));
            lines.add("");
        }
        lines.addAll(stages(figures));
        lines.add("");
        lines.add(searchable(figures));
        lines.addAll(FeedLines.summary(figures.feeds(), now));
        lines.addAll(SourceLines.troubles(figures.sources()));
        lines.addAll(figures.troubles());
        return lines;
    }

    private static List<String> parts(StackFigures figures, Instant now) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("PART", "STATE", "FOR", "ADDRESS", "PID", "MEMORY", "RESTARTS"));
        long total = 0;
        for (PartFigures part : figures.parts()) {
            PartState state = part.state();
            Long memory = part.memory();
            total += memory == null ? 0 : memory;
            rows.add(List.of(
                    StartReport.title(state.name()),
                    part.word(),
                    Figures.duration(Duration.between(state.since(), now)),
                    state.address(),
                    state.pid() == null ? "-" : state.pid().toString(),
                    memory == null ? "-" : Figures.memory(memory),
                    Integer.toString(state.restarts())));
        }
        List<String> lines = new ArrayList<>(new Columns("llrlrrr").lines(rows));
        StackState stack = figures.stack();
        if (stack != null) {
            lines.add(Figures.memory(total) + " in all · up for "
                    + Figures.duration(Duration.between(stack.startedAt(), now)) + " · data in " + figures.data());
        }
        return lines;
    }

    private static List<String> stages(StackFigures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STAGE", "LANE", "IN", "OUT", "DEAD", "LAG"));
        for (StageFigures stage : figures.stages()) {
            rows.add(List.of(
                    stage.stage(),
                    stage.laneName(),
                    figure(stage.in()),
                    figure(stage.out()),
                    figure(stage.dead()),
                    figure(stage.lag())));
        }
        return new Columns("llrrrr").lines(rows);
    }

    private static String figure(@Nullable Long number) {
        return number == null ? "-" : Figures.count(number);
    }

    private static String searchable(StackFigures figures) {
        Long articles = figures.articles();
        if (articles == null) {
            return "Elasticsearch does not say how many articles are searchable";
        }
        String line = Figures.counted(articles, "article") + " searchable";
        return figures.seconds().isEmpty()
                ? line
                : line + "; the newest " + figures.seconds().size() + " were after "
                        + Figures.seconds(figures.medianSeconds().orElse(0)) + " (median), "
                        + Figures.seconds(figures.slowestSeconds().orElse(0)) + " at most";
    }
}
