package dateline.command.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be exported, with its columns in their order. */
public enum Finding {
    ARTICLES,
    QUOTES,
    EVENTS,
    ENTITIES;

    /** In the order of an export. */
    public List<Column> columns() {
        return switch (this) {
            case ARTICLES -> FindingColumns.ARTICLES;
            case QUOTES -> FindingColumns.QUOTES;
            case EVENTS -> FindingColumns.EVENTS;
            case ENTITIES -> FindingColumns.ENTITIES;
        };
    }

    /** For readers: what is hidden or withdrawn is filtered out behind it. */
    public String alias() {
        return "news-" + word();
    }

    /** As commands have it: {@code quotes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a table: newest first, events by their own time; what has no date comes last. */
    public List<Map<String, Object>> order() {
        String id = this == ARTICLES ? "id" : "article.id";
        Map<String, Object> time = this == EVENTS
                ? Map.of("event_start", Map.of("order", "asc", "missing", "_last"))
                : Map.of("published_at", Map.of("order", "desc", "missing", "_last"));
        return this == ARTICLES
                ? List.of(time, Map.of(id, "asc"))
                : List.of(time, Map.of(id, "asc"), Map.of("ordinal", "asc"));
    }
}
