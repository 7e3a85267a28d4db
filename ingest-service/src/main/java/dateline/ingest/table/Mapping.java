package dateline.ingest.table;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.table.Rule.Origin;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table, or the fields of objects, are of an article. A column that the mapping does not name is what it is
 * called, where it is called like a field that the mapping does not name either; else it is kept as a label.
 */
public final class Mapping {

    /** Every column is what it is called. */
    public static final Mapping NONE = new Mapping(List.of(), DateWriting.ISO);

    private static final String MAP = "map";
    private static final String PATTERN = "datePattern";
    private static final String ZONE = "dateZone";
    private static final String LANGUAGE = "dateLanguage";

    /** What a mapping is said with, beside the bytes. */
    public static final Set<String> PARAMETERS = Set.of(MAP, PATTERN, ZONE, LANGUAGE);

    private static final Rule BODY = new Rule(new Target.Text(TextField.BODY), "body", new Origin.Column("body"));

    private final List<Rule> rules;
    private final DateWriting dates;

    private Mapping(List<Rule> rules, DateWriting dates) {
        this.rules = List.copyOf(rules);
        this.dates = dates;
    }

    /**
     * The mapping that these say; none where they say nothing.
     *
     * @param parameters by the names of {@link #PARAMETERS}; others are passed over
     */
    public static Optional<Mapping> of(Map<String, String> parameters) throws WrongMapping {
        if (parameters.keySet().stream().noneMatch(PARAMETERS::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Mapping(
                Rules.of(parameters.getOrDefault(MAP, "")),
                DateWriting.of(
                        parameters.getOrDefault(PATTERN, ""),
                        zone(parameters.getOrDefault(ZONE, "")),
                        language(parameters.getOrDefault(LANGUAGE, "en")))));
    }

    private static @Nullable ZoneId zone(String written) throws WrongMapping {
        try {
            return written.isBlank() ? null : ZoneId.of(written.strip());
        } catch (DateTimeException e) {
            throw new WrongMapping("dateZone is a time zone such as Europe/Paris, not " + written);
        }
    }

    private static Locale language(String written) throws WrongMapping {
        Locale language = Locale.forLanguageTag(written.strip());
        if (language.getLanguage().isEmpty()) {
            throw new WrongMapping("dateLanguage is a language tag such as de, not " + written);
        }
        return language;
    }

    /**
     * Compares the mapping with the columns that all rows have.
     *
     * @throws WrongMapping if it names one that is not there, or if nothing can be the body
     */
    void check(Collection<String> columns) throws WrongMapping {
        for (Rule rule : rules) {
            if (rule.origin() instanceof Origin.Column(String name) && !columns.contains(name)) {
                throw new WrongMapping("there is no column " + name + ", which " + rule.said()
                        + " is to be taken from; the columns are " + Row.told(columns));
            }
        }
        boolean body = columns.stream().anyMatch(column -> isBody(column) || isStatus(column))
                || rules.stream().anyMatch(rule -> rule.target().equals(BODY.target()));
        if (!body) {
            throw new WrongMapping("no column is the body; say which with body=COLUMN in the mapping; the columns are "
                    + Row.told(columns));
        }
    }

    private boolean isBody(String column) {
        return target(column).filter(BODY.target()::equals).isPresent();
    }

    private boolean isStatus(String column) {
        return target(column).filter(Target.Status.class::isInstance).isPresent();
    }

    /** What a column is taken for, unless for a label. */
    private Optional<Target> target(String column) {
        return Rules.taking(rules, column)
                .map(Rule::target)
                .or(() -> Target.called(column)
                        .filter(own ->
                                rules.stream().noneMatch(rule -> rule.target().equals(own))));
    }

    /**
     * Compares the mapping with the fields of one object, which may lack some.
     *
     * @throws WrongMapping if none of those that are to be the body is there
     */
    void checkObject(Row object) throws WrongMapping {
        List<Rule> bodies = rules.stream()
                .filter(rule -> rule.target().equals(BODY.target()))
                .toList();
        List<Rule> needed = bodies.isEmpty() ? List.of(BODY) : bodies;
        boolean status = object.values().keySet().stream().anyMatch(this::isStatus);
        if (!status
                && needed.stream()
                        .noneMatch(rule -> rule.origin() instanceof Origin.Constant
                                || object.values().keySet().stream().anyMatch(rule::takes))) {
            throw new WrongMapping("there is no field " + told(needed) + ", which is to be the body; the fields are "
                    + Row.told(object.values().keySet()));
        }
    }

    private static String told(List<Rule> rules) {
        return String.join(
                " or ",
                rules.stream()
                        .map(rule -> rule.origin() instanceof Origin.Column(String name) ? name : rule.said())
                        .toList());
    }

    /** The article of a row. */
    Draft draft(Row row, Draft defaults) {
        MappedDraft draft = new MappedDraft(defaults, dates);
        rules.forEach(rule -> draft.say(rule.target(), rule.values(row)));
        row.values().forEach((column, written) -> {
            if (Rules.taking(rules, column).isEmpty()) {
                draft.say(target(column).orElse(new Target.Label(column)), row.get(column));
            }
        });
        return draft.build();
    }
}
