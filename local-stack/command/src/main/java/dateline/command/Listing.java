package dateline.command;

import dateline.command.elasticsearch.Hits;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.PointInTime;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Finding;
import dateline.command.export.RowFormat;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Style;
import dateline.command.terminal.Table;
import dateline.command.terminal.Terminal;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Prints findings: a table to read, or every row for programs. */
final class Listing {

    private static final int ROWS_OF_A_TABLE = 20;

    /** How a table is printed, or what a program may read instead. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json (one object a line) or csv (RFC 4180; a text that a spreadsheet would run as a"
                    + " formula, beginning with = + - @ tab or a line end, gets a leading apostrophe). Default: table.")
    private Format format = Format.TABLE;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows at most, events of a timeline. Default: 20 of a table, all for json and csv.")
    private @Nullable Integer limit;

    Format format() {
        return json ? Format.JSON : format;
    }

    /** How many rows are wanted. */
    long most() {
        if (limit == null) {
            return format() == Format.TABLE ? ROWS_OF_A_TABLE : Long.MAX_VALUE;
        }
        if (limit < 1) {
            throw new Failure(Failure.WRONG_USE, "--limit is a number from 1 on, not " + limit);
        }
        return limit;
    }

    void print(Finding finding, Selection selection, NewsIndex index, Terminal terminal) throws InterruptedException {
        switch (format()) {
            case TABLE -> table(finding, selection, index, terminal);
            case JSON -> rows(RowFormat.NDJSON, finding, selection, index, terminal);
            case CSV -> rows(RowFormat.CSV, finding, selection, index, terminal);
        }
    }

    private void rows(RowFormat rowFormat, Finding finding, Selection selection, NewsIndex index, Terminal terminal)
            throws InterruptedException {
        long most = most();
        terminal.out().print(rowFormat.head(finding.columns()));
        var _ = read(
                finding,
                selection,
                index,
                most,
                source -> terminal.out().print(rowFormat.row(finding.columns(), source)),
                terminal);
        terminal.out().flush();
    }

    private void table(Finding finding, Selection selection, NewsIndex index, Terminal terminal)
            throws InterruptedException {
        boolean quotes = finding == Finding.QUOTES;
        Table table = quotes ? FindingTables.QUOTES : FindingTables.EVENTS;
        Function<JsonNode, List<String>> row = quotes ? Listing::quote : Listing::event;
        List<List<String>> rows = new ArrayList<>();
        long matching = read(finding, selection, index, most(), source -> rows.add(row.apply(source)), terminal);
        if (rows.isEmpty()) {
            sayNone(finding, selection, terminal);
            return;
        }
        terminal.say(table.lines(rows, terminal.width(), terminal.ink()));
        if (matching > rows.size()) {
            sayMore(Figures.count(rows.size()) + " of " + Figures.count(matching) + " " + finding.word(), terminal);
        }
    }

    static void sayNone(Finding finding, Selection selection, Terminal terminal) {
        terminal.say("No " + finding.word() + " found"
                + (selection.said().isEmpty()
                        ? ""
                        : ": leave out one of --"
                                + String.join(
                                        ", --",
                                        selection.said().keySet().stream()
                                                .sorted()
                                                .toList())));
    }

    /** @param shown how much of it all the table shows */
    static void sayMore(String shown, Terminal terminal) {
        String foot = shown + "; --limit N shows more, --format json all of them with their articles";
        Wrapping.strings(foot, terminal.width())
                .forEach(line -> terminal.say(terminal.ink().paint(Style.FAINT, line)));
    }

    private static long read(
            Finding finding,
            Selection selection,
            NewsIndex index,
            long most,
            Consumer<JsonNode> reader,
            Terminal terminal)
            throws InterruptedException {
        Counted<JsonNode> counted = new Counted<>(most, reader, terminal);
        try (PointInTime now = index.now(finding.alias())) {
            return now.each(selection.query(), finding.order(), Map.of(), hit -> counted.take(hit.path("_source")));
        }
    }

    /** Ends after so many rows, or when nobody reads any more, as {@code | head} does. */
    static final class Counted<T> {

        private static final int ROWS_BETWEEN_CHECKS = 500;

        private final long most;
        private final Consumer<T> reader;
        private final Terminal terminal;
        private long taken;

        Counted(long most, Consumer<T> reader, Terminal terminal) {
            this.most = most;
            this.reader = reader;
            this.terminal = terminal;
        }

        boolean take(T row) {
            reader.accept(row);
            taken++;
            return taken < most
                    && (taken % ROWS_BETWEEN_CHECKS != 0 || !terminal.out().checkError());
        }
    }

    private static List<String> quote(JsonNode source) {
        JsonNode publisher = source.path("source");
        return FindingTables.quote(
                Hits.quote(source),
                source.path("published_at").asString(""),
                publisher.path("name").asString(publisher.path("id").asString("")));
    }

    private static List<String> event(JsonNode source) {
        return FindingTables.event(Hits.event(source));
    }
}
