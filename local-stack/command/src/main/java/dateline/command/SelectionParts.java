package dateline.command;

import dateline.command.elasticsearch.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what options ask for; an option that is not given asks for nothing. For one thread. */
final class SelectionParts {

    private final Map<String, String> said = new TreeMap<>();
    private final List<Map<String, Object>> conditions = new ArrayList<>();
    private final List<Map<String, Object>> ofArticles = new ArrayList<>();

    /** An option that says what a finding is like. */
    void finding(String option, @Nullable Object value, Function<String, Map<String, Object>> condition) {
        String text = say(option, value);
        if (text != null) {
            finding(condition.apply(text));
        }
    }

    /** An option that says what the article is like, in fields that findings repeat. */
    void article(String option, @Nullable Object value, Function<String, Map<String, Object>> condition) {
        String text = say(option, value);
        if (text != null) {
            article(condition.apply(text));
        }
    }

    void finding(Map<String, Object> condition) {
        conditions.add(condition);
    }

    void article(Map<String, Object> condition) {
        conditions.add(condition);
        ofArticles.add(condition);
    }

    /**
     * Keeps what was given, to be told in a manifest.
     *
     * @return the value as text; constants in lower case, as they are typed
     */
    @Nullable
    String say(String option, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        if (text.isBlank()) {
            throw new Failure(Failure.WRONG_USE, "--" + option + " is empty");
        }
        said.put(option, text);
        return text;
    }

    Selection selection() {
        return new Selection(said, conditions, ofArticles);
    }
}
