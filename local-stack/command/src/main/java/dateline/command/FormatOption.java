package dateline.command;

import dateline.command.export.RowFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How rows are written for programs. */
final class FormatOption {

    @Option(
            names = "--format",
            scope = ScopeType.INHERIT,
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description =
                    "csv (RFC 4180; a text that a spreadsheet would run as a formula, beginning with = + - @ tab or a"
                            + " line end, gets a leading apostrophe) or ndjson (one object a line, texts untouched). Default: csv.")
    private RowFormat format = RowFormat.CSV;

    RowFormat chosen() {
        return format;
    }
}
