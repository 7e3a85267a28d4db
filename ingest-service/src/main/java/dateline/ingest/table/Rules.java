package dateline.ingest.table;

import dateline.ingest.table.Rule.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping as it is written: {@code title=headline,body=text,source=:my-archive}. The field stands before the equals sign, the
 * column, or a constant after a colon, behind it. A backslash takes its meaning from a comma, an equals sign, a colon or a
 * backslash.
 */
final class Rules {

    private final List<Rule> rules = new ArrayList<>();

    private Rules() {}

    static List<Rule> of(String written) throws WrongMapping {
        Rules rules = new Rules();
        for (String part : parts(written, ',')) {
            if (!part.isBlank()) {
                rules.add(part.strip());
            }
        }
        return List.copyOf(rules.rules);
    }

    private void add(String part) throws WrongMapping {
        List<String> sides = parts(part, '=');
        if (sides.size() != 2 || sides.get(1).isBlank()) {
            throw new WrongMapping("a mapping is FIELD=COLUMN or FIELD=:CONSTANT, not " + part);
        }
        String field = plain(sides.get(0).strip());
        Target target = Target.named(field)
                .orElseThrow(() -> new WrongMapping("the mapping says " + part + ", but there is no field " + field
                        + "; the fields are " + Target.names()));
        boolean taken = rules.stream().map(Rule::target).anyMatch(target::equals);
        if (taken && !target.takesSeveral()) {
            throw new WrongMapping("the mapping says twice what " + field + " is");
        }
        rules.add(new Rule(target, field, origin(sides.get(1).strip())));
    }

    private static Origin origin(String written) {
        return written.startsWith(":")
                ? new Origin.Constant(plain(written.substring(1)))
                : new Origin.Column(plain(written));
    }

    /** Cuts at a separator that no backslash stands before; backslashes stay. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == separator) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\([,=:\\\\])", "$1");
    }

    /** The rule that takes a column, where there is one. */
    static Optional<Rule> taking(List<Rule> rules, String column) {
        return rules.stream().filter(rule -> rule.takes(column)).findFirst();
    }
}
