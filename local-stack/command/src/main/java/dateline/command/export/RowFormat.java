package dateline.command.export;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How rows are written. */
public enum RowFormat {
    /** RFC 4180 with a header; several values in a cell are joined by a semicolon; formulas are guarded. */
    CSV {
        @Override
        public String head(List<Column> columns) {
            return Csv.header(columns);
        }

        @Override
        public String row(List<Column> columns, JsonNode document) {
            return Csv.line(columns, document);
        }
    },
    /** One JSON object a line, with every column; null where there is no value. */
    NDJSON {
        @Override
        public String head(List<Column> columns) {
            return "";
        }

        @Override
        public String row(List<Column> columns, JsonNode document) {
            return JSON.writeValueAsString(object(columns, document)) + "\n";
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    /** What stands before the rows. */
    public abstract String head(List<Column> columns);

    /** A row with its line end. */
    public abstract String row(List<Column> columns, JsonNode document);

    /** Every column by its name; null where there is no value. */
    public static ObjectNode object(List<Column> columns, JsonNode document) {
        ObjectNode row = JSON.createObjectNode();
        for (Column column : columns) {
            JsonNode value = column.value().apply(document);
            row.set(column.name(), value.isMissingNode() ? row.nullNode() : value);
        }
        return row;
    }
}
