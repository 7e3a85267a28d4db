package dateline.kibana;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of Kibana's query language that the objects use: {@code not field: value and field: *}. Kibana turns these into the
 * same clauses.
 */
final class Kql {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern CLAUSE = Pattern.compile("(not )?([\\w.]+): (\\*|\\w+)");

    private Kql() {}

    /** @throws IllegalArgumentException for anything else of the language */
    static ObjectNode query(String text) {
        ObjectNode query = JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool");
        ArrayNode filter = bool.putArray("filter");
        ArrayNode not = bool.putArray("must_not");
        if (!text.isEmpty()) {
            for (String clause : AND.split(text, -1)) {
                Matcher parts = CLAUSE.matcher(clause);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("a query beyond what is known here: " + text);
                }
                (parts.group(1) == null ? filter : not).add(clause(parts.group(2), parts.group(3)));
            }
        }
        return query;
    }

    private static ObjectNode clause(String field, String value) {
        ObjectNode clause = JSON.createObjectNode();
        if (value.equals("*")) {
            clause.putObject("exists").put("field", field);
        } else {
            clause.putObject("match").put(field, value);
        }
        return clause;
    }
}
