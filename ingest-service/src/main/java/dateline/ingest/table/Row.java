package dateline.ingest.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One article as a row.
 *
 * @param values by column, in the order of the columns; several where a column stands twice or holds a list
 */
record Row(Map<String, List<String>> values) {

    private static final int NAMES_TOLD = 50;
    private static final int LONGEST_NAME = 40;

    Row {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((column, written) -> copy.put(column, List.copyOf(written)));
        values = copy;
    }

    /** What stands in the column, without what is blank; nothing where there is no such column. */
    List<String> get(String column) {
        return values.getOrDefault(column, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The columns there are, for a reason. */
    static String told(Collection<String> columns) {
        String names = columns.stream()
                .limit(NAMES_TOLD)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .collect(Collectors.joining(", "));
        return columns.size() > NAMES_TOLD ? names + " and " + (columns.size() - NAMES_TOLD) + " more" : names;
    }
}
