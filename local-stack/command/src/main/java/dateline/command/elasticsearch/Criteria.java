package dateline.command.elasticsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to search for; at least one of them is there.
 *
 * @param words all of which have to be in the text
 * @param who a name or part of one
 * @param from first day: of the publication of articles and quotes, of the events themselves
 * @param to last day
 */
public record Criteria(
        String words,
        @Nullable String who,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Map<String, Object> articles() {
        return query(
                List.of("title^3", "title.english^2", "body", "body.english"), List.of("people.text"), "published_at");
    }

    Map<String, Object> quotes() {
        return query(
                List.of("text^2", "text.english", "about.text"),
                List.of("speaker.name.text", "speaker.mention.text"),
                "published_at");
    }

    Map<String, Object> events() {
        return query(
                List.of("what^2", "what.english", "participants.text", "event_places.text"),
                List.of("participants.text"),
                "event_range");
    }

    private Map<String, Object> query(List<String> wordFields, List<String> whoFields, String timeField) {
        List<Map<String, Object>> must = new ArrayList<>();
        if (!words.isBlank()) {
            must.add(match(words, wordFields));
        }
        if (who != null) {
            must.add(match(who, whoFields));
        }
        if (from != null || to != null) {
            must.add(Conditions.days(timeField, from, to));
        }
        return Map.of("bool", Map.of("must", must));
    }

    private static Map<String, Object> match(String text, List<String> fields) {
        return Map.of("multi_match", Map.of("query", text, "fields", fields, "operator", "and"));
    }
}
