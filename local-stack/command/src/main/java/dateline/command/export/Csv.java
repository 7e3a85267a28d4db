package dateline.command.export;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Cells and lines by RFC 4180. A text that a spreadsheet would run as a formula gets a leading apostrophe; the rule is OWASP's.
 * Numbers stay as they are.
 */
final class Csv {

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String BETWEEN = "; ";

    private Csv() {}

    static String header(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(",")) + END;
    }

    static String line(List<Column> columns, JsonNode document) {
        return columns.stream()
                        .map(column -> cell(column.value().apply(document)))
                        .collect(Collectors.joining(","))
                + END;
    }

    static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return quoted(guarded(value.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN))));
        }
        return value.isString() ? quoted(guarded(value.asString())) : value.toString();
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return special ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
