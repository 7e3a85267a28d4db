package dateline.command.elasticsearch;

import dateline.article.Display;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document has to be like, as clauses of a query. Words of people never become query syntax. */
public final class Conditions {

    /** Fewer words than lie between two values of a field, so that two people never make up one. */
    private static final int WITHIN_ONE_NAME = 20;

    private static final String DISPLAY = "source.display";

    private Conditions() {}

    /** All of the conditions. */
    public static Map<String, Object> all(List<Map<String, Object>> conditions) {
        return Map.of("bool", Map.of("filter", conditions));
    }

    /** Any of the conditions. */
    public static Map<String, Object> any(List<Map<String, Object>> conditions) {
        return Map.of("bool", Map.of("should", conditions, "minimum_should_match", 1));
    }

    /** One name of one of the fields has all the words, case and accents aside. */
    public static Map<String, Object> name(String words, String... fields) {
        List<Map<String, Object>> phrases = new ArrayList<>();
        for (String field : fields) {
            phrases.add(
                    Map.of("match_phrase", Map.of(field + ".text", Map.of("query", words, "slop", WITHIN_ONE_NAME))));
        }
        return any(phrases);
    }

    /** The fields together have all the words. */
    public static Map<String, Object> words(String words, String... fields) {
        return Map.of(
                "multi_match",
                Map.of("query", words, "fields", List.of(fields), "operator", "and", "type", "cross_fields"));
    }

    /** Exactly the value, in one of the fields. */
    public static Map<String, Object> exactly(String value, String... fields) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (String field : fields) {
            terms.add(Map.of("term", Map.of(field, value)));
        }
        return any(terms);
    }

    /** One of the values, in one of the fields. */
    public static Map<String, Object> oneOf(List<String> values, String... fields) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (String field : fields) {
            terms.add(Map.of("terms", Map.of(field, values)));
        }
        return any(terms);
    }

    /** Words of the article's text may be shown, in whole or in part. */
    public static Map<String, Object> shown() {
        Map<String, Object> unsaid = Map.of("bool", Map.of("must_not", Map.of("exists", Map.of("field", DISPLAY))));
        return any(List.of(unsaid, oneOf(List.of(Display.FULL.word(), Display.SNIPPET.word()), DISPLAY)));
    }

    /** Days, both included, by the field's own calendar. */
    public static Map<String, Object> days(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> range = new HashMap<>();
        if (from != null) {
            range.put("gte", from.toString());
        }
        if (to != null) {
            range.put("lt", to.plusDays(1).toString());
        }
        return Map.of("range", Map.of(field, range));
    }
}
